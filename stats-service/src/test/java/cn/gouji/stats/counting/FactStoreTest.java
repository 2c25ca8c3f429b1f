package cn.gouji.stats.counting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.contracts.validation.ReviewState;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.stats.FactTables;
import cn.gouji.stats.IndependentSum;
import cn.gouji.stats.ValidatedReports;
import cn.gouji.stats.query.Selection;
import cn.gouji.stats.report.ReportQueries;
import cn.gouji.stats.sql.Sql;
import cn.gouji.stats.totals.CellTotal;
import cn.gouji.stats.totals.Totals;
import cn.gouji.stats.totals.TotalsQueries;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,postgresql"))
class FactStoreTest {

    private static final Instant MORNING = Instant.parse("2024-01-20T01:00:00Z");
    private static final Organ BUREAU = ValidatedReports.organ(ValidatedReports.COUNTIES.getFirst(), "某局",
            OrganKind.COUNTY_DEPARTMENT);
    private static final String RECEIVED = "requests.received.total";

    @Inject
    FactStore store;
    @Inject
    Sql sql;
    @Inject
    TotalsQueries statistics;
    @Inject
    ReportQueries reports;
    @Inject
    FactTables tables;

    @BeforeEach
    void empty() {
        tables.empty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void totalsEqualAnIndependentSumInWhateverOrderEventsCome(long seed) {
        // Given
        Random random = new Random(seed);
        List<ReportValidated> season = ValidatedReports.season(random, 60);
        List<ReportValidated> events = new ArrayList<>(season);
        events.addAll(season.subList(0, season.size() / 3));
        Collections.shuffle(events, random);

        // When
        store(events, random);

        // Then
        assertSameAs(new IndependentSum(season));
        assertThat(tables.wrongSums()).isEmpty();
        List<String> rows = tables.rows();
        Collections.shuffle(events, random);
        store(events, random);
        assertThat(tables.rows()).as("replay").isEqualTo(rows);
        QuarkusTransaction.requiringNew().run(() -> sql.change(List.of(ProvinceSums.fold())));
        assertThat(tables.count("province_change")).isZero();
        assertThat(tables.rows()).as("folded").isEqualTo(rows);
        tables.empty();
        store(season, random);
        assertThat(tables.rows()).as("replay into empty tables").isEqualTo(rows);
    }

    @Test
    void consumersThatRaceForOneOrganEndRight() throws Exception {
        // Given
        Random random = new Random(7);
        List<ReportValidated> events = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            UUID id = ValidatedReports.id(random);
            for (int revision = 1; revision <= 2; revision++) {
                Organ organ = random.nextInt(4) == 0
                        ? ValidatedReports.organ(ValidatedReports.COUNTIES.getLast(), "另局", OrganKind.CITY_DEPARTMENT)
                        : BUREAU;
                events.add(report(id, MORNING.plusSeconds(random.nextInt(40)), revision, organ,
                        Map.of(RECEIVED, random.nextInt(9))));
            }
        }

        // When
        try (ExecutorService consumers = Executors.newFixedThreadPool(6)) {
            List<Future<?>> stored = new ArrayList<>();
            events.forEach(event -> stored.add(consumers.submit(() -> store.store(List.of(event)))));
            for (Future<?> one : stored) {
                one.get();
            }
        }

        // Then
        assertSameAs(new IndependentSum(events));
        assertThat(tables.count("report_fact WHERE counted")).isEqualTo(2);
    }

    @Test
    void newestSubmissionCountsAndALateOlderOneChangesNothing() {
        // Given
        Random random = new Random(1);
        ReportValidated corrected = report(ValidatedReports.id(random), MORNING.plusSeconds(60), 1, BUREAU,
                Map.of(RECEIVED, 7));
        ReportValidated first = report(ValidatedReports.id(random), MORNING, 1, BUREAU, Map.of(RECEIVED, 4));

        // When
        store.store(List.of(corrected));
        store.store(List.of(first));

        // Then
        assertThat(total(RECEIVED)).isEqualTo(new CellTotal(new BigDecimal(7), 1, 0, 0));
    }

    @Test
    void olderRevisionIsIgnored() {
        // Given
        UUID id = ValidatedReports.id(new Random(1));
        store.store(List.of(report(id, MORNING, 2, BUREAU, Map.of(RECEIVED, 7))));

        // When
        Set<UUID> late = store.store(List.of(report(id, MORNING, 1, BUREAU, Map.of(RECEIVED, 4))));

        // Then
        assertThat(late).containsExactly(id);
        assertThat(total(RECEIVED).sum()).isEqualByComparingTo("7");
    }

    @Test
    void reportThatIsFoundUnreadableLaterCountsNoMore() {
        // Given
        UUID id = ValidatedReports.id(new Random(1));
        ReportValidated read = report(id, MORNING, 1, BUREAU, Map.of(RECEIVED, 7));
        store.store(List.of(read));

        // When
        store.store(List
                .of(new ReportValidated(read.submission(), 2, null, Outcome.UNREADABLE, UnreadableReason.TIMEOUT, null,
                        BUREAU,
                        2023, Verdict.UNREADABLE, List.of(), List.of(), "1", Map.of(), List.of())));

        // Then
        assertThat(statistics.totals(Selection.of(2023)).reports()).isZero();
    }

    @Test
    void rulesAreCalledAsInTheNewestRuleBookWhateverComesFirst() {
        // Given
        Random random = new Random(9);
        List<ReportValidated> events = new ArrayList<>();
        for (String version : List.of("2026.2", "2026.1", "2026.3")) {
            ReportValidated read = report(ValidatedReports.id(random), MORNING, 1, BUREAU, Map.of());
            events.add(new ReportValidated(read.submission(), 1, read.form(), read.outcome(), null, null, BUREAU, 2023,
                    read.verdict(), List.of(), List.of(), version, read.cells(), List.of(), List.of(), null,
                    Map.of("own.rule", "名称" + version)));
        }

        for (int first = 0; first < 3; first++) {
            // When
            Collections.rotate(events, 1);
            tables.empty();
            store.store(events.subList(0, 1));
            store.store(events.subList(1, 3));

            // Then
            assertThat(tables.count("rule_title WHERE rule = 'own.rule' AND title = '名称2026.3'")).isOne();
        }
    }

    @Test
    void charactersThatPostgreSqlRefusesDoNoHarm() {
        // Given
        Organ organ = ValidatedReports.organ(ValidatedReports.COUNTIES.getFirst(), "某\0局", OrganKind.COUNTY_DEPARTMENT);
        UUID id = ValidatedReports.id(new Random(1));

        // When
        store.store(List.of(ValidatedReports.report(id, MORNING, 1, organ, 2023, Form.FORM_2021, Map.of(),
                List.of(ValidatedReports.finding("a\0b")))));

        // Then
        assertThat(reports.detail(id.toString()).report().organ().name()).isEqualTo("某局");
        assertThat(reports.detail(id.toString()).findings()).containsExactly(ValidatedReports.finding("a\0b"));
    }

    @Test
    void unknownIsNeverZero() {
        // Given
        Random random = new Random(1);
        Map<String, Integer> blank = Collections.singletonMap(RECEIVED, null);
        store.store(List.of(report(ValidatedReports.id(random), MORNING, 1, BUREAU, blank)));
        CellTotal onlyUnknown = total(RECEIVED);

        // When
        Organ other = ValidatedReports.organ(ValidatedReports.COUNTIES.getFirst(), "乙局", OrganKind.COUNTY_DEPARTMENT);
        store.store(List.of(report(ValidatedReports.id(random), MORNING, 1, other, Map.of(RECEIVED, 0))));

        // Then
        assertThat(onlyUnknown).isEqualTo(new CellTotal(null, 0, 1, 0));
        assertThat(total(RECEIVED)).isEqualTo(new CellTotal(BigDecimal.ZERO, 1, 1, 0));
        assertThat(total("requests.granted.total")).isEqualTo(new CellTotal(BigDecimal.ZERO, 2, 0, 0));
    }

    @Test
    void reportsOfUnknownOrgansCountEachByItselfAndUnreadableOnesNever() {
        // Given
        Random random = new Random(1);

        // When
        store.store(List.of(report(ValidatedReports.id(random), MORNING, 1, Organ.unknown(), Map.of(RECEIVED, 1))));
        store.store(List.of(report(ValidatedReports.id(random), MORNING, 1, Organ.unknown(), Map.of(RECEIVED, 2))));
        store.store(List.of(ValidatedReports.unreadable(ValidatedReports.id(random), MORNING, 1)));

        // Then
        assertThat(total(RECEIVED)).isEqualTo(new CellTotal(new BigDecimal(3), 2, 0, 0));
        assertThat(tables.count("report_fact")).isEqualTo(3);
    }

    /** In batches of whatever size. */
    private void store(List<ReportValidated> events, Random random) {
        int from = 0;
        while (from < events.size()) {
            int to = Math.min(events.size(), from + 1 + random.nextInt(9));
            store.store(events.subList(from, to));
            from = to;
        }
    }

    private void assertSameAs(IndependentSum expected) {
        for (int year : new int[]{2020, 2023}) {
            for (String region : new String[]{null, "62", "6207", "620702", "54", "4101", "99"}) {
                for (Selection selection : List.of(new Selection(year, region, null),
                        new Selection(year, region, OrganKind.TOWNSHIP),
                        new Selection(year, region, OrganKind.COUNTY_GOVERNMENT),
                        new Selection(year, region, null, Set.of(ReviewState.RETURNED)))) {
                    Totals totals = statistics.totals(selection);
                    assertThat(totals.reports()).as("%s", selection).isEqualTo(expected.reports(selection));
                    FormCatalogue.of(year == 2020 ? Form.FORM_2019 : Form.FORM_2021).cells()
                            .forEach(cell -> assertThat(totals.cells()).containsKey(cell.id()));
                    Map<String, CellTotal> cells = expected.cells(selection);
                    totals.cells().forEach((cell, total) -> assertThat(total).as("%s %s", selection, cell)
                            .usingRecursiveComparison()
                            .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                            .isEqualTo(cells.getOrDefault(cell, new CellTotal(null, 0, 0, 0))));
                    assertThat(totals.cells().keySet()).containsAll(cells.keySet());
                }
            }
        }
    }

    private CellTotal total(String cell) {
        return statistics.totals(Selection.of(2023)).cells().get(cell);
    }

    private static ReportValidated report(UUID id, Instant receivedAt, int revision, Organ organ,
            Map<String, Integer> cells) {
        return ValidatedReports.report(id, receivedAt, revision, organ, 2023, Form.FORM_2021,
                ValidatedReports.cells(Form.FORM_2021, cells), List.of());
    }
}

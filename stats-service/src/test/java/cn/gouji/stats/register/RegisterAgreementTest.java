package cn.gouji.stats.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.organ.RegionNode;
import cn.gouji.contracts.validation.ReviewState;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.stats.FactTables;
import cn.gouji.stats.ValidatedReports;
import cn.gouji.stats.completeness.Completeness;
import cn.gouji.stats.completeness.CompletenessQueries;
import cn.gouji.stats.counting.FactStore;
import cn.gouji.stats.query.Selection;
import cn.gouji.stats.totals.Totals;
import cn.gouji.stats.totals.TotalsQueries;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,postgresql"))
class RegisterAgreementTest {

    private static final List<String> KINDS = List.of("", "township", "countyDepartment", "countyGovernment");

    @Inject
    FactStore store;
    @Inject
    Register register;
    @Inject
    CompletenessQueries completeness;
    @Inject
    UnmatchedReports unmatched;
    @Inject
    TotalsQueries totals;
    @Inject
    FactTables tables;

    @BeforeEach
    @AfterEach
    void empty() {
        tables.empty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void completenessAgreesWithTotalsWheneverTheRegisterCame(long seed) {
        // Given
        Random random = new Random(seed);
        List<ReportValidated> season = ValidatedReports.season(random, 60);
        Collections.shuffle(season, random);
        String file = register(random);
        List<String> rows = null;

        for (int imported : new int[]{0, 30, season.size()}) {
            // When
            tables.empty();
            season.subList(0, imported).forEach(event -> store.store(List.of(event)));
            register.take(file);
            season.subList(imported, season.size()).forEach(event -> store.store(List.of(event)));

            // Then
            rows = rows == null ? tables.rows() : rows;
            assertThat(tables.rows()).as("imported after %d", imported).isEqualTo(rows);
            assertAgreement();
            register.take(file);
            assertThat(tables.rows()).as("imported again").isEqualTo(rows);
        }

        // When
        for (RegisteredOrgan organ : register.list(null, 0, 1000)) {
            register.remove(organ.code());
        }

        // Then
        tables.empty();
        List<String> without = rowsOf(season);
        tables.empty();
        register.take(file);
        season.forEach(event -> store.store(List.of(event)));
        register.list(null, 0, 1000).forEach(organ -> register.remove(organ.code()));
        assertThat(tables.rows()).as("all removed").isEqualTo(without);
    }

    private List<String> rowsOf(List<ReportValidated> events) {
        events.forEach(event -> store.store(List.of(event)));
        return tables.rows();
    }

    private void assertAgreement() {
        assertThat(tables.wrongSums()).isEmpty();
        for (int year : new int[]{2020, 2023}) {
            for (String region : new String[]{null, "62", "6207", "620702", "54", "4101"}) {
                Selection all = new Selection(year, region, null);
                Completeness.Counts counts = completeness.of(all).all();
                Totals sums = totals.totals(all);
                long in = counts == null ? 0 : counts.in();
                assertThat(in + unmatched.list(all, 0, 1).total()).as("%s", all)
                        .isEqualTo(sums.reports() + sums.consolidated());
                List<Totals> byKind = new ArrayList<>(List.of(sums));
                Selection.CONSOLIDATED.forEach(kind -> byKind.add(totals.totals(all.ofKind(kind))));
                assertThat(sum(byKind.stream().map(Totals::organsDue).toList())).as("%s", all)
                        .isEqualTo(counts == null ? 0 : counts.due());
                assertThat(sum(byKind.stream().map(Totals::organsMissing).toList())).as("%s", all)
                        .isEqualTo(counts == null ? 0 : counts.missing());
                Totals townships = totals.totals(all.ofKind(OrganKind.TOWNSHIP));
                Completeness.Counts ofTownships = completeness.of(all.ofKind(OrganKind.TOWNSHIP)).all();
                assertThat(townships.organsDue()).isEqualTo(ofTownships == null ? null : ofTownships.due());
                Totals without = totals.totals(new Selection(year, region, null, Set.of(ReviewState.RETURNED)));
                assertThat(without.organsDue()).as("%s", all).isEqualTo(sums.organsDue());
                assertThat(sum(Collections.singletonList(without.organsMissing()))
                        - sum(Collections.singletonList(sums.organsMissing())))
                        .isBetween(0L, sums.reports() - without.reports());
            }
        }
    }

    private static long sum(List<Long> numbers) {
        return numbers.stream().filter(Objects::nonNull).mapToLong(Long::longValue).sum();
    }

    /**
     * Organs of the season and others, spelled in many ways: renamed, moved from another region, there for some years only,
     * some of another kind than their reports say.
     */
    private static String register(Random random) {
        List<String> lines = new ArrayList<>(
                List.of("code,name,formerNames,kind,region,deadlineClass,validFrom,validTo"));
        for (int number = 0; number < 9; number++) {
            for (RegionNode region : ValidatedReports.COUNTIES) {
                if (random.nextInt(4) == 0) {
                    continue;
                }
                String name = "第" + number + "局";
                RegionNode other = ValidatedReports.COUNTIES.get(random.nextInt(ValidatedReports.COUNTIES.size()));
                String front = ValidatedReports.region(region).path().stream().filter(node -> random.nextBoolean())
                        .map(RegionNode::name).collect(Collectors.joining());
                lines.add(String.join(",", "G" + region.code() + "-" + number,
                        random.nextInt(5) == 0 ? "新" + name : front + name,
                        random.nextInt(5) == 0 ? other.code() + "/" + name : random.nextInt(4) == 0 ? name : "",
                        KINDS.get(random.nextInt(KINDS.size())), region.code(), "",
                        random.nextInt(4) == 0 ? "2021-03-01" : "", random.nextInt(4) == 0 ? "2022-12-31" : ""));
            }
        }
        Collections.shuffle(lines.subList(1, lines.size()), random);
        return String.join("\n", lines);
    }
}

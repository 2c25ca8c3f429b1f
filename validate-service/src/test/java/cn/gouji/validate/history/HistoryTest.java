package cn.gouji.validate.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.event.SubmissionFacts;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.validate.act.Act;
import cn.gouji.validate.act.ActKind;
import cn.gouji.validate.act.ActRepository;
import cn.gouji.validate.event.Pipeline;
import cn.gouji.validate.scenario.Reports;
import cn.gouji.validate.validation.Renewal;
import cn.gouji.validate.validation.StoredText;
import cn.gouji.validate.validation.StoredValidation;
import cn.gouji.validate.validation.ValidationRepository;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static cn.gouji.validate.event.Pipeline.event;
import static org.assertj.core.api.Assertions.assertThat;

/** Two requests were carried over in 2022, and the report on 2023 knows nothing of them. */
@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,mongodb"))
class HistoryTest {

    private static final String CARRIED_IN = "years.carriedIn";
    private static final String CARRIED_OVER = "requests.carriedOver.total";
    private static final Instant ACT_AT = Instant.parse("2025-02-01T03:04:05.678Z");

    @Inject
    Renewal renewal;

    @Inject
    ValidationRepository validations;

    @Inject
    ActRepository acts;

    @Inject
    OrganYearRepository years;

    @Inject
    StoredText text;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private Pipeline pipeline;
    private String organ;
    private ReportParsed earlier;
    private ReportParsed later;

    @BeforeEach
    void open() {
        pipeline = new Pipeline(kafka);
        organ = "410105/" + UUID.randomUUID();
        earlier = report(organ, 2022, 2, "2023-01-20T00:00:00Z");
        later = report(organ, 2023, 0, "2024-01-20T00:00:00Z");
    }

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void theYearBeforeIsLookedUp() {
        // Given
        pipeline.send(earlier);
        pipeline.validated(earlier, 1);

        // When
        pipeline.send(later);

        // Then
        assertThat(rules(event(pipeline.validated(later, 1).getFirst()))).contains(CARRIED_IN);
    }

    @Test
    void withoutTheYearBeforeTheRuleIsUndecided() {
        pipeline.send(later);

        ReportValidated validated = event(pipeline.validated(later, 1).getFirst());
        assertThat(rules(validated)).doesNotContain(CARRIED_IN);
        assertThat(validated.undecided()).anySatisfy(undecided -> {
            assertThat(undecided.rule()).isEqualTo(CARRIED_IN);
            assertThat(undecided.missing()).containsExactly("previousYear");
        });
    }

    @Test
    void anEarlierYearThatArrivesLaterRenewsTheLater() {
        // Given
        pipeline.send(later);
        pipeline.validated(later, 1);

        // When
        pipeline.send(earlier);

        // Then
        List<ConsumerRecord<String, byte[]>> events = pipeline.validated(later, 2);
        assertThat(event(events.getLast()).revision()).isEqualTo(2);
        assertThat(rules(event(events.getLast()))).contains(CARRIED_IN);
        assertThat(events.getLast().key()).isEqualTo(organ + "/2023");
    }

    @Test
    void anEarlierYearUnderTheNameOfBeforeRenewsTheLater() {
        // Given
        ReportParsed underNewName = report("411224/卢氏县乡村振兴局", 2023, 0, "2024-01-20T00:00:00Z");
        ReportParsed underOldName = report("411224/卢氏县扶贫开发办公室", 2022, 2, "2023-01-20T00:00:00Z");
        renewal.take(Pipeline.reading(underNewName));

        // When
        renewal.take(Pipeline.reading(underOldName));

        // Then
        List<ConsumerRecord<String, byte[]>> events = pipeline.validated(underNewName, 2);
        assertThat(rules(event(events.getFirst()))).doesNotContain(CARRIED_IN);
        assertThat(rules(event(events.getLast()))).contains(CARRIED_IN);
    }

    @Test
    void aRedeliveryOfTheEarlierLeavesTheLaterAlone() {
        // Given
        renewal.take(Pipeline.reading(later));
        renewal.take(Pipeline.reading(earlier));

        // When
        renewal.take(Pipeline.reading(earlier));
        renewal.take(Pipeline.reading(earlier));

        // Then
        pipeline.validated(earlier, 3);
        assertThat(pipeline.validated(later, 2)).extracting(record -> event(record).revision()).containsExactly(1, 2);
    }

    @Test
    void aNewerSubmissionOfTheEarlierYearCounts() {
        // Given
        renewal.take(Pipeline.reading(later));
        renewal.take(Pipeline.reading(earlier));

        // When
        renewal.take(Pipeline.reading(report(organ, 2022, 0, "2023-03-01T00:00:00Z")));
        renewal.take(Pipeline.reading(report(organ, 2022, 7, "2023-02-01T00:00:00Z")));

        // Then
        List<ConsumerRecord<String, byte[]>> events = pipeline.validated(later, 3);
        assertThat(rules(event(events.getLast()))).doesNotContain(CARRIED_IN);
    }

    @Test
    void aCorrectionOfTheEarlierRenewsTheLater() {
        // Given
        renewal.take(Pipeline.reading(earlier));
        renewal.take(Pipeline.reading(later));
        String id = earlier.submission().submissionId();

        // When
        acts.append(new Act(id + "/1", id, 1, ActKind.CORRECTION, CARRIED_OVER, "2", "0", "李晓梅", ACT_AT, null, null));
        renewal.renew(id, ACT_AT);

        // Then
        List<ConsumerRecord<String, byte[]>> events = pipeline.validated(later, 2);
        assertThat(rules(event(events.getLast()))).doesNotContain(CARRIED_IN);
        assertThat(Pipeline.header(events.getLast(), "ce_time")).isEqualTo(ACT_AT.toString());
    }

    @Test
    void aWithdrawnReportDoesNotCount() {
        // Given
        renewal.take(Pipeline.reading(earlier));
        renewal.take(Pipeline.reading(later));
        String id = earlier.submission().submissionId();

        // When
        acts.append(new Act(id + "/1", id, 1, ActKind.REVIEW, null, "open", "withdrawn", "李晓梅", ACT_AT, null, null));
        renewal.renew(id, ACT_AT);

        // Then
        ReportValidated validated = event(pipeline.validated(later, 2).getLast());
        assertThat(rules(validated)).doesNotContain(CARRIED_IN);
        assertThat(validated.undecided()).extracting("rule").contains(CARRIED_IN);
    }

    @Test
    void aReadingThatTurnsOutToBeAnotherOrgansLeavesItsFormerYears() {
        // Given
        renewal.take(Pipeline.reading(later));
        renewal.take(Pipeline.reading(earlier));

        // When
        renewal.take(Pipeline.reading(
                Pipeline.revision(earlier, 2, report("410105/other", 2022, 2, "2023-01-20T00:00:00Z").report())));

        // Then
        assertThat(rules(event(pipeline.validated(later, 3).getLast()))).doesNotContain(CARRIED_IN);
    }

    @Test
    void aCrashAfterStoringTheEarlierIsMadeUpForByTheRedelivery() {
        // Given
        renewal.take(Pipeline.reading(earlier));
        // All that was done before the crash is to store the result, which no year knows yet.
        years.deleteById(organ + "/2022");
        renewal.take(Pipeline.reading(later));

        // When
        renewal.take(Pipeline.reading(earlier));

        // Then
        List<ConsumerRecord<String, byte[]>> events = pipeline.validated(later, 2);
        assertThat(rules(event(events.getFirst()))).doesNotContain(CARRIED_IN);
        assertThat(rules(event(events.getLast()))).contains(CARRIED_IN);
    }

    @Test
    void yearsThatAreHandledAtTheSameTimeSeeEachOther() {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int round = 0; round < 20; round++) {
                // Given
                String key = "410105/" + UUID.randomUUID();
                ReportParsed before = report(key, 2022, 2, "2023-01-20T00:00:00Z");
                ReportParsed after = report(key, 2023, 0, "2024-01-20T00:00:00Z");
                ReportParsed replaced = report(key, 2022, 3, "2023-02-20T00:00:00Z");

                // When
                List<CompletableFuture<?>> all = List.of(before, after, replaced).stream()
                        .<CompletableFuture<?>>map(
                                one -> CompletableFuture.runAsync(() -> renewal.take(Pipeline.reading(one)), threads))
                        .toList();
                all.forEach(CompletableFuture::join);

                // Then
                StoredValidation stored = validations.findById(after.submission().submissionId());
                assertThat(text.result(stored).findings()).filteredOn(finding -> finding.rule().equals(CARRIED_IN))
                        .singleElement().satisfies(
                                finding -> assertThat(finding.expected()).isEqualByComparingTo("3"));
            }
        }
    }

    private static List<String> rules(ReportValidated validated) {
        return validated.findings().stream().map(Finding::rule).toList();
    }

    private static ReportParsed report(String organ, int year, int carriedOver, String receivedAt) {
        String id = UUID.randomUUID().toString();
        SubmissionFacts facts = new SubmissionFacts(id, "report.txt", "0".repeat(64), 1, "text/plain",
                Instant.parse(receivedAt));
        return new ReportParsed(facts, 1,
                Reports.of(organ, year, Map.of(CARRIED_OVER, carriedOver)).withSubmissionId(id));
    }
}

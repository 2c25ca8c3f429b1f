package cn.gouji.validate.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.event.SubmissionFacts;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.contracts.validation.ReviewState;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.validate.act.Act;
import cn.gouji.validate.act.ActKind;
import cn.gouji.validate.act.ActRepository;
import cn.gouji.validate.event.Pipeline;
import cn.gouji.validate.scenario.Reports;
import cn.gouji.validate.validation.Renewal;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** One organ hands in its report on 2023 in January and again in February; who reads what compaction keeps sees both. */
@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,mongodb"))
class AnnouncementTest {

    private static final Instant ACT_AT = Instant.parse("2025-02-01T03:04:05.678Z");

    @Inject
    Renewal renewal;

    @Inject
    ActRepository acts;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private Pipeline pipeline;
    private String key;
    private ReportParsed january;
    private ReportParsed february;

    @BeforeEach
    void open() {
        pipeline = new Pipeline(kafka);
        String organ = "410105/" + UUID.randomUUID();
        key = organ + "/2023";
        january = report(organ, "2024-01-20T00:00:00Z");
        february = report(organ, "2024-02-20T00:00:00Z");
    }

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void theLaterTakesThePlaceOfTheEarlier() {
        // When
        renewal.take(Pipeline.reading(january));
        renewal.take(Pipeline.reading(february));

        // Then
        kept(key, february, 1);
        kept(id(january), january, 1);
    }

    @Test
    void theEarlierThatIsReadLastTakesNoPlace() {
        // When
        renewal.take(Pipeline.reading(february));
        renewal.take(Pipeline.reading(january));

        // Then
        kept(key, february, 1);
        kept(id(january), january, 1);
        pipeline.validated(february, 1);
    }

    @Test
    void anActOnTheEarlierDoesNotHideTheLater() {
        // Given
        renewal.take(Pipeline.reading(january));
        renewal.take(Pipeline.reading(february));

        // When
        review(january, 1, ReviewState.RETURNED);

        // Then
        kept(key, february, 1);
        kept(id(january), january, 2);
    }

    @Test
    void withdrawingTheLaterBringsTheEarlierBack() {
        // Given
        renewal.take(Pipeline.reading(january));
        renewal.take(Pipeline.reading(february));

        // When
        review(february, 1, ReviewState.WITHDRAWN);

        // Then
        kept(key, january, 1);
        kept(id(february), february, 2);

        // When
        review(february, 2, ReviewState.OPEN);

        // Then
        kept(key, february, 3);
    }

    @Test
    void whereAllAreWithdrawnTheLastSaysSo() {
        // Given
        renewal.take(Pipeline.reading(january));
        renewal.take(Pipeline.reading(february));

        // When
        review(january, 1, ReviewState.WITHDRAWN);
        review(february, 1, ReviewState.WITHDRAWN);

        // Then
        kept(key, february, 2);
        kept(id(january), january, 2);
    }

    @Test
    void anUnreadableFileDoesNotHideTheReport() {
        // Given
        renewal.take(Pipeline.reading(january));
        ParsedReport read = february.report();

        // When
        renewal.take(Pipeline.reading(Pipeline.revision(february, 1,
                new ParsedReport(id(february), null, Outcome.UNREADABLE,
                        UnreadableReason.DAMAGED, null, 2023, null, null, read.organ(), List.of(), Map.of(), List.of(),
                        List.of()))));

        // Then
        kept(key, january, 1);
        kept(id(february), february, 1);
    }

    @Test
    void aReadingThatTurnsOutToBeAnotherOrgansLeavesItsPlace() {
        // Given
        renewal.take(Pipeline.reading(january));
        renewal.take(Pipeline.reading(february));
        String other = "410105/" + UUID.randomUUID();

        // When
        renewal.take(Pipeline.reading(Pipeline.revision(february, 2, Reports.of(other, 2023, Map.of()))));

        // Then
        kept(key, january, 1);
        kept(other + "/2023", february, 2);
    }

    @Test
    void aRepetitionAfterACrashBringsBackWhatCounts() {
        // Given
        renewal.take(Pipeline.reading(january));
        renewal.take(Pipeline.reading(february));
        review(february, 1, ReviewState.WITHDRAWN);

        // When
        renewal.take(Pipeline.reading(january));
        renewal.take(Pipeline.reading(february));

        // Then
        kept(key, january, 1);
        kept(id(february), february, 2);
    }

    @Test
    void submissionsThatAreHandledAtTheSameTimeFindTheirPlaces() {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int round = 0; round < 10; round++) {
                // Given
                String organ = "410105/" + UUID.randomUUID();
                List<ReportParsed> all = Stream.of("2024-01-20T00:00:00Z", "2024-02-20T00:00:00Z",
                        "2024-03-20T00:00:00Z", "2024-04-20T00:00:00Z").map(at -> report(organ, at)).toList();

                // When
                together(threads, all.stream().map(one -> (Runnable) () -> renewal.take(Pipeline.reading(one))));
                together(threads, all.stream().map(one -> (Runnable) () -> review(one, 1,
                        one == all.getLast() ? ReviewState.WITHDRAWN : ReviewState.ACCEPTED)));

                // Then
                kept(organ + "/2023", all.get(2), 2);
                for (int other : List.of(0, 1, 3)) {
                    kept(id(all.get(other)), all.get(other), 2);
                }
            }
        }
    }

    private void kept(String recordKey, ReportParsed expected, int revision) {
        assertThat(pipeline.lastUnder(recordKey)).as(recordKey).hasValueSatisfying(last -> {
            assertThat(last.submission()).isEqualTo(expected.submission());
            assertThat(last.revision()).isEqualTo(revision);
        });
    }

    private void review(ReportParsed report, int number, ReviewState state) {
        String id = id(report);
        acts.append(new Act(Act.id(id, number), id, number, ActKind.REVIEW, null, null,
                ContractJson.code(state), "李晓梅", ACT_AT, null, null));
        renewal.renew(id, ACT_AT);
    }

    private static void together(ExecutorService threads, Stream<Runnable> tasks) {
        tasks.map(task -> CompletableFuture.runAsync(task, threads)).toList().forEach(CompletableFuture::join);
    }

    private static String id(ReportParsed report) {
        return report.submission().submissionId();
    }

    private static ReportParsed report(String organ, String receivedAt) {
        String id = UUID.randomUUID().toString();
        SubmissionFacts facts = new SubmissionFacts(id, "report.txt", "0".repeat(64), 1, "text/plain",
                Instant.parse(receivedAt));
        return new ReportParsed(facts, 1, Reports.of(organ, 2023, Map.of()).withSubmissionId(id));
    }
}

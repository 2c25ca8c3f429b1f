package cn.gouji.validate.validation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.event.SubmissionFacts;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.validate.event.Pipeline;
import cn.gouji.validate.scenario.Reports;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static cn.gouji.validate.event.Pipeline.header;
import static org.assertj.core.api.Assertions.assertThat;

/** Readings that have to do with each other in every way, taken in together and one by one. */
@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,mongodb"))
class FirstResultsTest {

    @Inject
    FirstResults results;

    @Inject
    Renewal renewal;

    @Inject
    ValidationRepository validations;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private Pipeline pipeline;

    @BeforeEach
    void open() {
        pipeline = new Pipeline(kafka);
    }

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void readingsTakenTogetherEndAsThoseTakenOneByOne() {
        // Given
        Season together = new Season("410105/" + UUID.randomUUID());
        Season oneByOne = new Season("410105/" + UUID.randomUUID());

        // When
        results.take(together.readings());
        oneByOne.readings().forEach(renewal::take);

        // Then
        assertThat(kept(together)).isEqualTo(kept(oneByOne)).doesNotContain("nothing");
        assertThat(stored(together)).isEqualTo(stored(oneByOne));
    }

    @Test
    void takenAgainAfterACrashTheyAreSentAsTheSameEvents() {
        // Given
        List<ReportParsed> parsed = Stream.generate(() -> Pipeline.parsed(Reports.of("410105/" + UUID.randomUUID(),
                2023, Map.of()))).limit(5).toList();
        results.take(parsed.stream().map(Pipeline::reading).toList());
        long stored = validations.count();

        // When
        results.take(parsed.stream().map(Pipeline::reading).toList());

        // Then
        parsed.forEach(one -> assertThat(pipeline.validated(one, 2))
                .extracting(record -> record.key() + header(record, "ce_id") + header(record, "ce_time")
                        + new String(record.value()))
                .allSatisfy(event -> assertThat(event).contains("/2023")).hasSize(2)
                .satisfies(events -> assertThat(events.getFirst()).isEqualTo(events.getLast())));
        assertThat(validations.count()).isEqualTo(stored);
    }

    /** What compaction keeps under every key, without ids. */
    private List<String> kept(Season season) {
        Stream<String> keys = Stream.concat(
                Stream.of(season.organ + "/2022", season.organ + "/2023", season.organ + "分局/2023"),
                season.all().stream().map(parsed -> parsed.submission().submissionId()));
        return keys.map(key -> pipeline.lastUnder(key).map(event -> season.name(event) + " " + told(event))
                .orElse(key.contains("/") ? "nothing" : "-")).toList();
    }

    private List<String> stored(Season season) {
        return season.all().stream().map(parsed -> validations.findById(parsed.submission().submissionId()))
                .map(stored -> stored.revision() + " " + stored.verdict() + " " + stored.rules() + " "
                        + (stored.previous() == null) + " " + stored.unsentSince())
                .toList();
    }

    private static String told(ReportValidated event) {
        return event.revision() + " " + event.verdict() + " "
                + event.findings().stream().map(Finding::rule).toList();
    }

    private static final class Season {

        private final String organ;
        private final ReportParsed earlier;
        private final ReportParsed january;
        private final ReportParsed february;
        private final ReportParsed branch;
        private final ReportParsed branchAnew;
        private final ReportParsed unreadable = Pipeline.parsed(Reports.unreadable("0196"));

        Season(String organ) {
            this.organ = organ;
            this.earlier = report(organ, 2022, 2, "2023-01-20T00:00:00Z");
            this.january = report(organ, 2023, 0, "2024-01-20T00:00:00Z");
            this.february = report(organ, 2023, 1, "2024-02-20T00:00:00Z");
            this.branch = report(organ + "分局", 2023, 0, "2024-01-21T00:00:00Z");
            this.branchAnew = report(organ + "分局", 2023, 1, "2024-01-22T00:00:00Z");
        }

        private static ReportParsed report(String organ, int year, int carriedOver, String receivedAt) {
            String id = UUID.randomUUID().toString();
            SubmissionFacts facts = new SubmissionFacts(id, "report.txt", "0".repeat(64), 1, "text/plain",
                    Instant.parse(receivedAt));
            return new ReportParsed(facts, 1, Reports.of(organ, year,
                    Map.of("requests.carriedOver.total", carriedOver)).withSubmissionId(id));
        }

        List<ReportParsed> all() {
            return List.of(earlier, january, february, branch, branchAnew, unreadable);
        }

        List<Reading> readings() {
            ReportParsed again = Pipeline.revision(january, 2, january.report());
            return Stream.of(earlier, branch, january, unreadable, february, branchAnew, again, january)
                    .map(Pipeline::reading).toList();
        }

        String name(ReportValidated event) {
            return List.of("earlier", "january", "february", "branch", "branchAnew", "unreadable").get(
                    all().stream().map(parsed -> parsed.submission().submissionId()).toList()
                            .indexOf(event.submission().submissionId()));
        }
    }
}

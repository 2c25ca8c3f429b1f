package cn.gouji.validate.alike;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.event.SubmissionFacts;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.validate.event.Pipeline;
import cn.gouji.validate.scenario.Reports;
import cn.gouji.validate.text.MadeUpTexts;
import cn.gouji.validate.validation.Renewal;
import cn.gouji.validate.validation.StoredText;
import cn.gouji.validate.validation.ValidationRepository;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,mongodb"))
class AlikeTextsTest {

    private static final MadeUpTexts MADE = new MadeUpTexts();

    @Inject
    Renewal renewal;

    @Inject
    ValidationRepository validations;

    @Inject
    StoredText text;

    private int number;
    private String words;

    @BeforeEach
    void makeUp() {
        number = UUID.randomUUID().hashCode();
        words = MADE.text(number, 40);
    }

    @Test
    void anotherOrgansTextIsTold() {
        // Given
        renewal.take(Pipeline.reading(report("甲镇", 2023, words)));

        // When
        ReportParsed copy = report("乙镇", 2023, MADE.altered(words, 150, 1));
        renewal.take(Pipeline.reading(copy));

        // Then
        assertThat(findings(copy)).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains("甲镇").contains("%");
            assertThat(finding.quote()).isNotBlank();
            assertThat(words).contains(finding.quote());
        });
    }

    @Test
    void otherTextsYearsAndSubmissionsOfTheSameOrganAreNotTold() {
        // Given
        renewal.take(Pipeline.reading(report("甲镇", 2023, words)));

        // When
        ReportParsed otherText = report("乙镇", 2023, MADE.text(number + 1, 40));
        ReportParsed otherYear = report("丙镇", 2022, words);
        ReportParsed again = report("甲镇", 2023, words);
        List.of(otherText, otherYear, again).forEach(one -> renewal.take(Pipeline.reading(one)));

        // Then
        assertThat(List.of(otherText, otherYear, again)).allSatisfy(one -> assertThat(findings(one)).isEmpty());
    }

    @Test
    void aReportThatWasReplacedNoLongerCounts() {
        // Given
        renewal.take(Pipeline.reading(report("甲镇", 2023, words)));
        ReportParsed rewritten = report("甲镇", 2023, MADE.text(number + 1, 40));
        SubmissionFacts facts = rewritten.submission();
        renewal.take(Pipeline
                .reading(new ReportParsed(new SubmissionFacts(facts.submissionId(), facts.fileName(), facts.sha256(), 1,
                        facts.mediaType(), facts.receivedAt().plusSeconds(60)), 1, rewritten.report())));

        // When
        ReportParsed copy = report("乙镇", 2023, words);
        renewal.take(Pipeline.reading(copy));

        // Then
        assertThat(findings(copy)).isEmpty();
    }

    @Test
    void moreCopiesThanABandHoldsAreAllTold() {
        List<ReportParsed> copies = new ArrayList<>();
        for (int copy = 0; copy < 60; copy++) {
            copies.add(report("镇" + copy, 2023, words));
        }

        copies.forEach(one -> renewal.take(Pipeline.reading(one)));

        assertThat(copies.subList(1, 60)).allSatisfy(copy -> assertThat(findings(copy)).hasSize(1));
    }

    @Test
    void copiesThatAreHandledAtTheSameTimeAreFound() {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int round = 0; round < 10; round++) {
                // Given
                String shared = MADE.text(number + 1_000 + round, 40);
                List<ReportParsed> copies = IntStream.range(0, 4).mapToObj(copy -> report("镇" + copy, 2023, shared))
                        .toList();

                // When
                copies.stream()
                        .map(copy -> CompletableFuture.runAsync(() -> renewal.take(Pipeline.reading(copy)), threads))
                        .toList()
                        .forEach(CompletableFuture::join);

                // Then
                assertThat(copies.stream().filter(copy -> findings(copy).isEmpty())).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    private List<Finding> findings(ReportParsed parsed) {
        return text.result(validations.findById(parsed.submission().submissionId())).findings().stream()
                .filter(finding -> finding.rule().equals("organs.copiedText")).toList();
    }

    private ReportParsed report(String organ, int year, String textOfOne) {
        String id = UUID.randomUUID().toString();
        ParsedReport report = Reports.withTexts(Reports.of("410105" + number + "/" + organ, year, Map.of()),
                Map.of(1, textOfOne));
        ParsedReport written = new ParsedReport(id, report.form(), report.outcome(), null, report.title(), year, null,
                null, Reports.named(report.organ(), organ), report.sections(), report.cells(), report.figures(),
                report.notes());
        return new ReportParsed(new SubmissionFacts(id, "report.txt", "0".repeat(64), 1, "text/plain",
                Instant.parse((year + 1) + "-01-20T00:00:00Z")), 1, written);
    }
}

package cn.gouji.validate.event;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.EventType;
import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.Undecided;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.validate.scenario.Reports;
import cn.gouji.validate.validation.ValidationRepository;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static cn.gouji.validate.event.Pipeline.event;
import static cn.gouji.validate.event.Pipeline.header;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,mongodb"))
class ReportParsedConsumerTest {

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
    void tellsWhatTheRulesFound() {
        // Given
        String organ = "410105/" + UUID.randomUUID();
        ReportParsed parsed = Pipeline
                .parsed(Reports.of(organ, 2023, Map.of("requests.received.naturalPerson", 4)));

        // When
        pipeline.send(parsed);

        // Then
        ConsumerRecord<String, byte[]> record = pipeline.validated(parsed, 1).getFirst();
        ReportValidated validated = event(record);
        assertThat(validated.submission()).isEqualTo(parsed.submission());
        assertThat(validated.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(validated.findings()).extracting("rule").contains("requests.balance");
        assertThat(validated.ruleTitles()).containsEntry("requests.balance", "收支不平衡")
                .containsOnlyKeys(Stream.concat(validated.findings().stream().map(Finding::rule),
                        validated.undecided().stream().map(Undecided::rule)).collect(Collectors.toSet()));
        assertThat(validated.cells()).isEqualTo(parsed.report().cells());
        assertThat(validated.title()).isEqualTo(parsed.report().title());
        assertThat(record.key()).isEqualTo(organ + "/2023");
        given().get("/api/validations/" + parsed.submission().submissionId())
                .then()
                .statusCode(200)
                .body("verdict", equalTo("failed"));
    }

    @Test
    void writesTheAttributesOfCloudEvents() {
        // Given
        ReportParsed parsed = Pipeline.parsed(Reports.allZero(Form.FORM_2021));

        // When
        pipeline.send(parsed);

        // Then
        ConsumerRecord<String, byte[]> record = pipeline.validated(parsed, 1).getFirst();
        assertThat(header(record, "ce_type")).isEqualTo(EventType.REPORT_VALIDATED.type());
        assertThat(header(record, "ce_source")).isEqualTo("urn:gouji:validate-service");
        assertThat(header(record, "ce_subject")).isEqualTo(parsed.submission().submissionId());
        assertThat(header(record, "ce_time")).isEqualTo("2024-01-22T01:15:42.318Z");
        assertThat(header(record, "content-type")).isEqualTo("application/json");
    }

    @Test
    void anUnreadableReportTravelsOn() {
        // Given
        ReportParsed parsed = Pipeline.parsed(Reports.unreadable("0196"));

        // When
        pipeline.send(parsed);

        // Then
        ConsumerRecord<String, byte[]> record = pipeline.validated(parsed, 1).getFirst();
        ReportValidated validated = event(record);
        assertThat(validated.verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(validated.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(validated.reason()).isEqualTo(UnreadableReason.ENCRYPTED);
        assertThat(record.key()).isEqualTo(parsed.submission().submissionId());
    }

    @Test
    void aRedeliveryChangesNothingAndIsSentAgainAsTheSameEvent() {
        // Given
        ReportParsed parsed = Pipeline.parsed(Reports.allZero(Form.FORM_2021));
        pipeline.send(parsed);
        pipeline.validated(parsed, 1);
        long stored = validations.count();

        // When
        pipeline.send(parsed);

        // Then
        List<ConsumerRecord<String, byte[]>> events = pipeline.validated(parsed, 2);
        assertThat(header(events.get(1), "ce_id")).isEqualTo(header(events.get(0), "ce_id"));
        assertThat(header(events.get(1), "ce_time")).isEqualTo(header(events.get(0), "ce_time"));
        assertThat(events.get(1).value()).isEqualTo(events.get(0).value());
        assertThat(validations.count()).isEqualTo(stored);
    }

    @Test
    void anOlderRevisionIsIgnored() {
        // Given
        ReportParsed first = Pipeline.parsed(Reports.oneWrongCell());
        pipeline.send(Pipeline.revision(first, 2, Reports.allZero(Form.FORM_2021)));
        pipeline.validated(first, 1);

        // When
        pipeline.send(first);
        pipeline.send(Pipeline.revision(first, 3, Reports.allZero(Form.FORM_2021)));

        // Then
        assertThat(pipeline.validated(first, 2)).extracting(record -> event(record).revision()).containsExactly(2, 3);
        assertThat(pipeline.deadLetters(first.submission().submissionId())).isEmpty();
    }

    @Test
    void aPoisonRecordGoesToTheDeadLettersAsItCame() {
        // Given
        String key = UUID.randomUUID().toString();
        byte[] poison = "{\"submission\": 一".getBytes(StandardCharsets.UTF_8);

        // When
        pipeline.send(key, poison);

        // Then
        ConsumerRecord<String, byte[]> letter = pipeline.deadLetter(key);
        assertThat(letter.value()).isEqualTo(poison);
        assertThat(header(letter, "dead-letter-topic")).isEqualTo("report.parsed");
        assertThat(header(letter, "dead-letter-reason")).isNotBlank();
    }

    @Test
    void aPoisonRecordAmongOthersTakesNoneOfThemWithIt() {
        // Given
        List<ReportParsed> good = Stream.generate(() -> Pipeline.parsed(Reports.allZero(Form.FORM_2021))).limit(40)
                .toList();
        String key = UUID.randomUUID().toString();

        // When
        for (int i = 0; i < good.size(); i++) {
            // One key, so that they come in one batch.
            pipeline.send(key, Pipeline.json(good.get(i)));
            if (i == 20) {
                pipeline.send(key, "{\"submission\": 一".getBytes(StandardCharsets.UTF_8));
            }
        }

        // Then
        good.forEach(parsed -> assertThat(pipeline.validatedAtLeast(parsed, 1))
                .allSatisfy(record -> assertThat(event(record).revision()).isEqualTo(1)));
        pipeline.deadLetter(key);
        assertThat(pipeline.deadLetters(key)).hasSize(1);
    }
}

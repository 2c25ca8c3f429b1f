package cn.gouji.parse.event;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.EventType;
import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.event.ReportReceived;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.parse.report.ReportRepository;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static cn.gouji.parse.event.Pipeline.event;
import static cn.gouji.parse.event.Pipeline.header;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,mongodb"))
class ReportReceivedConsumerTest {

    @Inject
    ReportRepository reports;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ConfigProperty(name = "quarkus.mongodb.connection-string")
    String mongoDb;

    private Pipeline pipeline;

    @BeforeEach
    void open() {
        pipeline = new Pipeline(kafka, mongoDb);
    }

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void tellsWhatStandsInAReport() {
        // Given
        String sha256 = newSha256();
        long size = pipeline.store(sha256, "/reports/qinghe-2023.txt");
        ReportReceived received = Pipeline.submission(sha256, size);

        // When
        pipeline.send(received);

        // Then
        ConsumerRecord<String, byte[]> record = pipeline.parsed(received, 1).getFirst();
        ReportParsed parsed = event(record);
        assertThat(parsed.submission()).isEqualTo(received.submission());
        assertThat(parsed.revision()).isEqualTo(1);
        assertThat(parsed.report().submissionId()).isEqualTo(received.submission().submissionId());
        assertThat(record.key()).isEqualTo(EventType.reportKey(received.submission().submissionId(),
                parsed.report().organ(), parsed.report().year()));
        String served = given().get("/api/reports/" + parsed.report().submissionId()).then().statusCode(200)
                .extract().asString();
        assertThat(new String(record.value(), StandardCharsets.UTF_8)).contains("\"report\":" + served);
    }

    @Test
    void writesTheAttributesOfCloudEvents() {
        // Given
        String sha256 = newSha256();
        long size = pipeline.store(sha256, "no report".getBytes(StandardCharsets.UTF_8));
        ReportReceived received = Pipeline.submission(sha256, size);

        // When
        pipeline.send(received);

        // Then
        ConsumerRecord<String, byte[]> record = pipeline.parsed(received, 1).getFirst();
        assertThat(header(record, "ce_type")).isEqualTo("report.parsed.v1");
        assertThat(header(record, "ce_source")).isEqualTo("urn:gouji:parse-service");
        assertThat(header(record, "ce_subject")).isEqualTo(received.submission().submissionId());
        assertThat(header(record, "ce_time")).isEqualTo("2024-01-22T01:15:42.318Z");
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "content-type")).isEqualTo("application/json");
    }

    @Test
    void aFileThatIsNoReportIsAResult() {
        // Given
        String sha256 = newSha256();
        long size = pipeline.store(sha256, "关于召开会议的通知：请各科室准时参加。".getBytes(StandardCharsets.UTF_8));
        ReportReceived received = Pipeline.submission(sha256, size);

        // When
        pipeline.send(received);

        // Then
        ConsumerRecord<String, byte[]> record = pipeline.parsed(received, 1).getFirst();
        assertThat(event(record).report().outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(event(record).report().reason()).isEqualTo(UnreadableReason.NOT_A_REPORT);
        assertThat(record.key()).isEqualTo(received.submission().submissionId());
    }

    @Test
    void aRedeliveryChangesNothingAndIsSentAgainAsTheSameEvent() {
        // Given
        String sha256 = newSha256();
        long size = pipeline.store(sha256, "/reports/qinghe-2023.txt");
        ReportReceived received = Pipeline.submission(sha256, size);
        pipeline.send(received);
        pipeline.parsed(received, 1);
        long stored = reports.count();

        // When
        pipeline.send(received);

        // Then
        List<ConsumerRecord<String, byte[]>> events = pipeline.parsed(received, 2);
        assertThat(header(events.get(1), "ce_id")).isEqualTo(header(events.get(0), "ce_id"));
        assertThat(header(events.get(1), "ce_time")).isEqualTo(header(events.get(0), "ce_time"));
        assertThat(events.get(1).value()).isEqualTo(events.get(0).value());
        assertThat(reports.count()).isEqualTo(stored);
    }

    @Test
    void anOlderRevisionIsIgnored() {
        // Given
        String sha256 = newSha256();
        long size = pipeline.store(sha256, "no report".getBytes(StandardCharsets.UTF_8));
        ReportReceived first = Pipeline.submission(sha256, size);
        pipeline.send(new ReportReceived(first.submission(), 2, first.hints()));
        pipeline.parsed(first, 1);

        // When
        pipeline.send(first);
        pipeline.send(new ReportReceived(first.submission(), 3, first.hints()));

        // Then
        assertThat(pipeline.parsed(first, 2)).extracting(record -> event(record).revision()).containsExactly(2, 3);
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
        assertThat(header(letter, "dead-letter-topic")).isEqualTo("report.received");
        assertThat(header(letter, "dead-letter-reason")).isNotBlank();
    }

    @Test
    void aPoisonRecordAmongOthersTakesNoneOfThemWithIt() {
        // Given
        String sha256 = newSha256();
        long size = pipeline.store(sha256, "no report".getBytes(StandardCharsets.UTF_8));
        List<ReportReceived> good = Stream.generate(() -> Pipeline.submission(sha256, size)).limit(20).toList();
        String key = UUID.randomUUID().toString();

        // When
        for (int i = 0; i < good.size(); i++) {
            // One key, so that they come in one batch.
            pipeline.send(key, Pipeline.json(good.get(i)));
            if (i == 10) {
                pipeline.send(key, "{\"submission\": 一".getBytes(StandardCharsets.UTF_8));
            }
        }

        // Then
        good.forEach(received -> assertThat(pipeline.parsed(received, 1)).hasSize(1));
        pipeline.deadLetter(key);
        assertThat(pipeline.deadLetters(key)).hasSize(1);
    }

    @Test
    void contentIsWaitedForAndItsLackIsADefect() {
        // Given
        ReportReceived late = Pipeline.submission(newSha256(), "no report".length());
        ReportReceived never = Pipeline.submission(newSha256(), 1);

        // When
        pipeline.send(late);
        pipeline.send(never);
        pipeline.store(late.submission().sha256(), "no report".getBytes(StandardCharsets.UTF_8));

        // Then
        pipeline.parsed(late, 1);
        ConsumerRecord<String, byte[]> letter = pipeline.deadLetter(never.submission().submissionId());
        assertThat(header(letter, "dead-letter-reason")).contains(never.submission().sha256());
    }

    private static String newSha256() {
        return (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
    }
}

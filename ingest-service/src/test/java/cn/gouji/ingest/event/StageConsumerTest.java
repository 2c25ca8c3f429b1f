package cn.gouji.ingest.event;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.ingest.Form;
import cn.gouji.ingest.TopicReader;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.when;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** Events of later stages, in every order in which they can come. */
@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,mongodb"))
class StageConsumerTest {

    private static final String ORGAN = """
            {"key":"41/某局","name":"某局","kind":"cityDepartment","certainty":"certain","candidates":[],
             "region":{"code":"41","path":[{"code":"41","name":"河南省"}]}}""";

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private KafkaProducer<String, String> producer;
    private String id;

    @BeforeEach
    void submit() {
        producer = new KafkaProducer<>(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringSerializer(), new StringSerializer());
        id = newSubmission();
    }

    @AfterEach
    void close() {
        producer.close();
    }

    @Test
    void movesASubmissionOn() {
        send("report.parsed", parsed(1, "partly", 2023));

        awaitStage(id, "parsed").body("outcome", equalTo("partly")).body("year", equalTo(2023))
                .body("organ.key", equalTo("41/某局")).body("organ.region.path[0].name", equalTo("河南省"))
                .body("verdict", nullValue());

        send("report.validated", validated(1, "failed"));

        awaitStage(id, "validated").body("verdict", equalTo("failed")).body("outcome", equalTo("read"))
                .body("organ.name", equalTo("某局"));
    }

    @Test
    void aRedeliveredEventNeverMovesASubmissionBack() {
        send("report.parsed", parsed(1, "partly", 2023));
        send("report.validated", validated(1, "failed"));
        awaitStage(id, "validated");

        send("report.parsed", parsed(1, "partly", 2023));

        awaitAllConsumed();
        awaitStage(id, "validated").body("verdict", equalTo("failed"));
    }

    @Test
    void aLateParsedEventChangesNothing() {
        send("report.validated", validated(1, "passed"));
        awaitStage(id, "validated");

        send("report.parsed", parsed(1, "read", 2022));

        awaitAllConsumed();
        awaitStage(id, "validated").body("verdict", equalTo("passed")).body("year", equalTo(2024));
    }

    @Test
    void aHigherRevisionBeginsAnew() {
        send("report.validated", validated(1, "passed"));
        awaitStage(id, "validated");

        send("report.parsed", parsed(2, "partly", 2023));
        awaitStage(id, "parsed").body("verdict", nullValue()).body("year", equalTo(2023));

        send("report.validated", validated(1, "passed"));
        awaitAllConsumed();
        awaitStage(id, "parsed");

        send("report.validated", validated(2, "failed"));
        awaitStage(id, "validated").body("verdict", equalTo("failed"));
    }

    @Test
    void whatCannotBeReadGoesToTheDeadLettersAndTheRestGoesOn() {
        send("report.parsed", "no json");
        send("report.parsed", parsed(1, "read", 2023));

        awaitStage(id, "parsed");
        try (TopicReader reader = new TopicReader(bootstrapServers, "report.parsed.ingest-service.dlq")) {
            await().atMost(Duration.ofSeconds(60)).until(() -> reader.withKey(id), records -> !records.isEmpty());
        }
    }

    @Test
    void anEventAboutAnUnknownSubmissionIsPassedOver() {
        String known = id;
        id = UUID.randomUUID().toString();
        send("report.parsed", parsed(1, "read", 2023));
        String unknown = id;

        awaitAllConsumed();

        id = known;
        when().get("/api/submissions/" + unknown).then().statusCode(404);
    }

    private void send(String topic, String json) {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, id, json);
        record.headers().add("ce_type", (topic + ".v1").getBytes(StandardCharsets.UTF_8));
        producer.send(record);
        producer.flush();
    }

    /** Events of a topic with one key come in order: a later one about another submission shows that the earlier are done. */
    private void awaitAllConsumed() {
        String read = newSubmission();
        String checked = newSubmission();
        send("report.parsed", parsed(1, "read", 2023).replace(id, read));
        send("report.validated", validated(1, "passed").replace(id, checked));
        awaitStage(read, "parsed");
        awaitStage(checked, "validated");
    }

    private String parsed(int revision, String outcome, int year) {
        return """
                {"submission":{"submissionId":"%s","sha256":"x","receivedAt":"2024-01-01T00:00:00Z"},"revision":%d,
                 "report":{"outcome":"%s","year":%d,"organ":%s,"cells":{"requests.received.total":{"value":4}}}}"""
                .formatted(id, revision, outcome, year, ORGAN);
    }

    private String validated(int revision, String verdict) {
        return """
                {"submission":{"submissionId":"%s"},"revision":%d,"outcome":"read","verdict":"%s","year":2024,"organ":%s,
                 "findings":[{"rule":"requests.balance"}],"somethingNew":1}"""
                .formatted(id, revision, verdict, ORGAN);
    }

    private static ValidatableResponse awaitStage(String submissionId, String stage) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(
                () -> when().get("/api/submissions/" + submissionId).then().body("stage", equalTo(stage)));
        return when().get("/api/submissions/" + submissionId).then();
    }

    private static String newSubmission() {
        return new Form().file("a.txt", UUID.randomUUID().toString()).submit().extract()
                .path("items[0].submissionId");
    }
}

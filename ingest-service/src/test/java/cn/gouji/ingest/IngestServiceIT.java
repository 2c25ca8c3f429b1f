package cn.gouji.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** The packaged service, with and without what it depends on. */
@QuarkusIntegrationTest
@WithTestResource(Outages.class)
class IngestServiceIT {

    private static final Duration LONG = Duration.ofSeconds(60);

    Outages outages;

    @Test
    void tellsItsHealthMetricsAndAddresses() {
        when().get("/q/health/live").then().statusCode(200);
        when().get("/q/health/ready").then().statusCode(200);
        when().get("/q/metrics").then().statusCode(200).body(containsString("gouji_outbox_pending"));
        when().get("/q/openapi").then().statusCode(200).body(containsString("/api/submissions/{id}/events"));
    }

    @Test
    void storesFilesAndSendsEvents() {
        String text = UUID.randomUUID().toString();

        String id = submit("某镇.txt", text);

        when().get("/api/submissions/" + id + "/content").then().statusCode(200).body(equalTo(text));
        awaitReceived(List.of(id));
    }

    @Test
    void takesFilesInWithoutKafkaAndSendsTheEventsLater() {
        List<String> ids = new ArrayList<>();

        outages.withoutKafka(() -> {
            for (int number = 0; number < 5; number++) {
                ids.add(submit("a.txt", UUID.randomUUID().toString()));
            }
            when().get("/q/health/live").then().statusCode(200);
        });

        awaitReceived(ids);
        when().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void saysThatItIsUnavailableWithoutMongoDb() {
        String id = submit("a.txt", UUID.randomUUID().toString());

        outages.withoutMongoDb(() -> {
            new Form().file("a.txt", UUID.randomUUID().toString()).submit().statusCode(503)
                    .contentType("application/problem+json").body("code", equalTo("unavailable"));
            when().get("/api/submissions/" + id).then().statusCode(503).header("Retry-After", "10")
                    .body("code", equalTo("unavailable"));
            when().get("/q/health/ready").then().statusCode(503);
        });

        await().atMost(LONG).untilAsserted(() -> when().get("/api/submissions/" + id).then().statusCode(200));
        submit("a.txt", UUID.randomUUID().toString());
    }

    private static String submit(String name, String text) {
        return new Form().file(name, text).submit().statusCode(202).extract().path("items[0].submissionId");
    }

    private void awaitReceived(List<String> ids) {
        try (TopicReader reader = new TopicReader(outages.bootstrapServers(), "report.received")) {
            await().atMost(LONG).untilAsserted(
                    () -> assertThat(ids).allSatisfy(id -> assertThat(reader.withKey(id)).isNotEmpty()));
        }
    }
}

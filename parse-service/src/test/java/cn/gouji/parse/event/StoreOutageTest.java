package cn.gouji.parse.event;

import java.nio.charset.StandardCharsets;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.ReportReceived;
import cn.gouji.infrastructure.StoreOutage;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(StoreOutage.class)
class StoreOutageTest {

    Runnable stopStore;
    Runnable startStore;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ConfigProperty(name = "quarkus.mongodb.connection-string")
    String mongoDb;

    @Test
    void anOutageIsWaitedForAndLeavesNoDeadLetter() {
        try (Pipeline pipeline = new Pipeline(kafka, mongoDb)) {
            // Given
            long size = pipeline.store("a1", "no report".getBytes(StandardCharsets.UTF_8));
            ReportReceived received = Pipeline.submission("a1", size);
            stopStore.run();

            // When
            pipeline.send(received);
            given().get("/api/reports/1").then().statusCode(503).header("Retry-After", "10")
                    .body("code", equalTo("unavailable"));
            given().get("/api/reports/1/comparison/2.html").then().statusCode(503).header("Retry-After", "10")
                    .contentType("text/html").body(containsString("服务暂时不可用"));
            startStore.run();

            // Then
            pipeline.parsed(received, 1);
            assertThat(pipeline.deadLetters(received.submission().submissionId())).isEmpty();
        }
    }
}

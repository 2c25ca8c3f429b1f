package cn.gouji.validate.webhook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.validate.event.Pipeline;
import cn.gouji.validate.scenario.Reports;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

/** Receivers that redirect, answer without end or not at all, or want no more. What other tests left comes to them as well. */
@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,mongodb"))
class HostileReceiverTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private Pipeline pipeline;
    private Receiver receiver;
    private String rule;
    private String id;
    private String secret;

    @BeforeEach
    void register() throws Exception {
        pipeline = new Pipeline(kafka);
        receiver = new Receiver();
        JsonPath registered = register(receiver, Map.of()).then().statusCode(201).extract().jsonPath();
        id = registered.getString("id");
        secret = registered.getString("secret");
    }

    @AfterEach
    void remove() {
        given().delete("/api/webhooks/" + id).then().statusCode(204);
        receiver.close();
        pipeline.close();
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        // Given
        try (Receiver inside = new Receiver()) {
            receiver.answer(302, "Location", inside.address());

            // When
            submit();

            // Then
            awaitAnswer("HTTP 302");
            assertThat(inside.calls()).isEmpty();
        }
    }

    @Test
    void whoWantsNoMoreIsLeftAloneUntilEnabled() {
        // Given
        receiver.answer(410, null, null);
        submit();
        await().atMost(Duration.ofSeconds(30)).until(() -> webhook().getString("disabledAt") != null);

        // When
        receiver.answer(204, null, null);
        given().post("/api/webhooks/" + id + "/enable").then().statusCode(200).body("disabledAt", equalTo(null));
        given().contentType(ContentType.JSON).body("{}").post("/api/webhooks/" + id + "/replay").then().statusCode(200)
                .body("deliveries", greaterThanOrEqualTo(1));

        // Then
        awaitAnswer("HTTP 204");
    }

    @Test
    void whoAsksForTimeGetsIt() {
        // Given
        receiver.answer(429, "Retry-After", "3600");

        // When
        submit();

        // Then
        awaitAnswer("HTTP 429");
        assertThat(Instant.parse(deliveries().getString("items.find { it.lastAnswer == 'HTTP 429' }.nextAttemptAt")))
                .isAfter(Instant.now().plus(Duration.ofMinutes(50)));
    }

    @Test
    void anAnswerWithoutEndIsCutOff() {
        // Given
        CountDownLatch cutOff = new CountDownLatch(1);
        receiver.answer(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (true) {
                    out.write(new byte[8192]);
                }
            } catch (IOException closed) {
                cutOff.countDown();
            }
        });

        // When
        submit();

        // Then
        awaitAnswer("HTTP 200");
        await().atMost(Duration.ofSeconds(30)).until(() -> cutOff.getCount() == 0);
    }

    @Test
    void oneThatNeverAnswersDoesNotHoldUpAnother() throws Exception {
        // Given
        CountDownLatch end = new CountDownLatch(1);
        receiver.answer(exchange -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try (Receiver prompt = new Receiver()) {
            String other = register(prompt, Map.of("region", "41")).then().statusCode(201).extract().path("id");

            // When
            for (int report = 0; report < 100; report++) {
                submit();
            }

            // Then
            await().atMost(Duration.ofSeconds(60)).until(() -> prompt.calls().size() >= 100);
            awaitAnswer("No answer in time");
            given().delete("/api/webhooks/" + other).then().statusCode(204);
        } finally {
            end.countDown();
        }
    }

    @Test
    void aNewSecretHoldsAtOnceAndTheFormerForAWhile() {
        // When
        String renewed = given().post("/api/webhooks/" + id + "/secret").then().statusCode(200).extract()
                .path("secret");
        submit();

        // Then
        awaitAnswer("HTTP 204");
        assertThat(renewed).isNotEqualTo(secret);
        assertThat(receiver.calls()).isNotEmpty().allMatch(call -> call.isSignedWith(renewed))
                .allMatch(call -> call.isSignedWith(secret))
                .noneMatch(call -> call.isSignedWith("whsec_AAAA"));
    }

    @Test
    void theSameAddressWithTheSameFilterIsRegisteredOnce() {
        register(receiver, Map.of()).then().statusCode(409).contentType("application/problem+json")
                .body("code", equalTo("registeredAlready"));
        String other = register(receiver, Map.of("rule", "requests.balance")).then().statusCode(201).extract()
                .path("id");
        given().delete("/api/webhooks/" + other).then().statusCode(204);
    }

    @Test
    void aFilterThatCannotBeUnderstoodIsRefused() {
        register(receiver, Map.of("verdict", "wrong")).then().statusCode(400)
                .contentType("application/problem+json");
        register(receiver, Map.of("kind", "village")).then().statusCode(400).contentType("application/problem+json");
    }

    private static Response register(Receiver receiver, Map<String, String> filter) {
        return given().contentType(ContentType.JSON).body(Map.of("url", receiver.address(), "filter", filter))
                .post("/api/webhooks");
    }

    private void submit() {
        ReportParsed report = Pipeline.parsed(Reports.of("webhooks/" + UUID.randomUUID(), 2023, Map.of()));
        pipeline.send(report);
    }

    private void awaitAnswer(String answer) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> deliveries().getList("items.lastAnswer").contains(answer));
    }

    private JsonPath deliveries() {
        return given().get("/api/webhooks/" + id + "/deliveries?size=100").then().statusCode(200).extract().jsonPath();
    }

    private JsonPath webhook() {
        return given().get("/api/webhooks/" + id).then().statusCode(200).extract().jsonPath();
    }
}

package cn.gouji.validate.webhook;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.validate.event.Pipeline;
import cn.gouji.validate.scenario.Reports;
import cn.gouji.validate.webhook.delivery.WebhookQueue;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class WebhookTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Inject
    WebhookQueue queue;

    private Pipeline pipeline;
    private Receiver receiver;
    private String id;
    private String secret;

    @BeforeEach
    void register() throws Exception {
        pipeline = new Pipeline(kafka);
        receiver = new Receiver();
        JsonPath registered = given().contentType(ContentType.JSON).body(Map.of("url", receiver.address()))
                .post("/api/webhooks").then().statusCode(201).extract().jsonPath();
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
    void aReceiverThatWasAwayGetsEveryEventSigned() throws Exception {
        // Given
        Set<String> sent = submit(5);
        awaitDelivered(sent);
        // Called, but perhaps not yet answered: whoever is cut off before is called again.
        await().atMost(Duration.ofSeconds(30)).until(() -> delivered() >= 5);

        // When
        receiver.stop();
        Set<String> meanwhile = submit(5);
        await().atMost(Duration.ofSeconds(30)).until(() -> attempts() >= 10);
        receiver.start();

        // Then
        awaitDelivered(meanwhile);
        assertThat(receiver.calls()).hasSize(10).allMatch(call -> call.isSignedWith(secret));
        assertThat(receiver.calls()).extracting(Receiver.Call::id).doesNotHaveDuplicates();
    }

    @Test
    void replayedEventsHaveTheSameIds() throws Exception {
        // Given
        awaitDelivered(submit(2));

        // When
        given().contentType(ContentType.JSON).body("{}").post("/api/webhooks/" + id + "/replay").then().statusCode(200);

        // Then
        await().atMost(Duration.ofSeconds(30)).until(() -> receiver.calls().size() == 4);
        assertThat(new HashSet<>(receiver.calls().stream().map(Receiver.Call::id).toList())).hasSize(2);
    }

    @Test
    void everyEventOfALongReplayComesOnceMore() throws Exception {
        // Given
        String result = ContractJson.mapper().writeValueAsString(new ReportValidated(
                Pipeline.parsed(Reports.of("webhooks/replay", 2023, Map.of())).submission(), 1, null,
                Outcome.UNREADABLE, UnreadableReason.NO_TEXT, null, Organ.unknown(), null, Verdict.UNREADABLE,
                List.of(), List.of(), "1", Map.of(), List.of()));
        for (int event = 0; event < 1000; event++) {
            queue.add(List.of(
                    new WebhookQueue.Result("event" + event, "submission" + event, "2024-01-05T00:00:00Z", result)));
        }
        awaitEach(1000, 1);
        double before = attempts("delivered");

        // When
        given().contentType(ContentType.JSON).body("{}").post("/api/webhooks/" + id + "/replay").then().statusCode(200);

        // Then
        awaitEach(1000, 2);
        await().atMost(Duration.ofSeconds(30)).until(() -> attempts("delivered") >= before + 1000);
    }

    @Test
    void metricsTellWhatWaitsAndWhoIsDisabled() throws Exception {
        // Given
        receiver.answer(410, null, null);

        // When
        submit(1);

        // Then
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(metric("gouji_webhooks_disabled"))
                .isEqualTo(1));
        assertThat(attempts("failed")).isPositive();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(metric("gouji_webhook_deliveries_waiting")).isZero());
        assertThat(attempts("givenUp")).isPositive();
    }

    @Test
    void onlyWhatTheFilterWantsIsSent() throws Exception {
        // Given
        Receiver other = new Receiver();
        String filtered = given().contentType(ContentType.JSON)
                .body(Map.of("url", other.address(), "filter", Map.of("verdict", "unreadable")))
                .post("/api/webhooks").then().statusCode(201).extract().jsonPath().getString("id");

        // When
        awaitDelivered(submit(1));

        // Then
        assertThat(other.calls()).isEmpty();
        given().delete("/api/webhooks/" + filtered).then().statusCode(204);
        other.close();
    }

    @Test
    void whatTheFilterDoesNotKnowIsRefused() {
        given().contentType(ContentType.JSON)
                .body(Map.of("url", receiver.address(), "filter", Map.of("year", 2023)))
                .post("/api/webhooks").then().statusCode(400).contentType("application/problem+json")
                .body("detail", containsString("filter"), "detail", containsString("region、kind、verdict、rule"));
    }

    @Test
    void noAddressIsAProblemThatSaysSo() {
        given().contentType(ContentType.JSON).body(Map.of("url", "ftp://example.org/")).post("/api/webhooks").then()
                .statusCode(400).contentType("application/problem+json");
    }

    private Set<String> submit(int reports) {
        Set<String> submissions = new HashSet<>();
        List<ReportParsed> parsed = IntStream.range(0, reports)
                .mapToObj(number -> Pipeline.parsed(Reports.of("webhooks/" + UUID.randomUUID(), 2023, Map.of())))
                .toList();
        parsed.forEach(report -> {
            pipeline.send(report);
            submissions.add(report.submission().submissionId());
        });
        return submissions;
    }

    private void awaitDelivered(Set<String> submissions) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(submissions)
                .allMatch(submission -> receiver.calls().stream().anyMatch(call -> call.body().contains(submission))));
    }

    /** More often than asked for if an answer was lost on the way. */
    private void awaitEach(int events, long times) {
        await().atMost(Duration.ofMinutes(5)).until(() -> receiver.calls().stream()
                .collect(Collectors.groupingBy(Receiver.Call::id, Collectors.counting()))
                .values().stream().filter(calls -> calls >= times).count() == events);
    }

    private static double attempts(String outcome) {
        return metric("gouji_webhook_attempts_total\\{outcome=\"" + outcome + "\"\\}");
    }

    /** @param name as a regular expression */
    private static double metric(String name) {
        Matcher line = Pattern.compile("(?m)^" + name + "(?:\\{[^}]*\\})? (\\S+)$")
                .matcher(given().get("/q/metrics").then().statusCode(200).extract().asString());
        assertThat(line.find()).as(name).isTrue();
        return Double.parseDouble(line.group(1));
    }

    private int attempts() {
        return deliveries().getList("items.attempts", Integer.class).stream().mapToInt(Integer::intValue).sum();
    }

    private long delivered() {
        return deliveries().getList("items.deliveredAt").stream().filter(Objects::nonNull).count();
    }

    private JsonPath deliveries() {
        return given().get("/api/webhooks/" + id + "/deliveries?size=100").then().statusCode(200).extract().jsonPath();
    }
}

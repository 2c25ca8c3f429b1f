package cn.gouji.validate.web.review;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.contracts.validation.ReviewState;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.validate.event.Pipeline;
import cn.gouji.validate.scenario.Reports;
import cn.gouji.validate.validation.Renewal;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,mongodb"))
class ReviewResourceTest {

    private static final String CELL = "requests.received.naturalPerson";

    @Inject
    Renewal renewal;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private Pipeline pipeline;
    private ReportParsed reading;
    private String address;

    @BeforeEach
    void takeIn() {
        pipeline = new Pipeline(kafka);
        reading = Pipeline.parsed(Reports.oneWrongCell());
        renewal.take(Pipeline.reading(reading));
        address = "/api/validations/" + reading.submission().submissionId();
    }

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void dismissedFindingsNoLongerCount() {
        // Given
        List<String> keys = given().get(address).then().extract().path("findings.key");

        // When
        keys.forEach(key -> put(key, "dismissed").statusCode(200));

        // Then
        given().get(address)
                .then()
                .header("ETag", "\"" + (1 + keys.size()) + "\"")
                .body("verdict", equalTo("passed"))
                .body("findings.state", everyItem(equalTo("dismissed")))
                .body("findings[0].change.by", equalTo("李晓梅"))
                .body("findings[0].change.reason", equalTo("核对原件"));
        ReportValidated last = sent(1 + keys.size());
        assertThat(last.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(last.findings()).extracting("state").containsOnly(FindingState.DISMISSED);
    }

    @Test
    void statesOutliveANewReading() {
        // Given
        String key = given().get(address).then().extract().path("findings[0].key");
        put(key, "confirmed").statusCode(200);

        // When
        renewal.take(Pipeline.reading(Pipeline.revision(reading, 2, Reports.oneWrongCell())));

        // Then
        given().get(address)
                .then()
                .body("revision", equalTo(3))
                .body("findings.find { it.key == '" + key + "' }.state", equalTo("confirmed"));
    }

    @Test
    void aCorrectionRunsTheRulesAgainAndCanBeTakenBack() {
        // When
        correct("{\"cell\": \"%s\", \"value\": 0, \"by\": \"李晓梅\", \"reason\": \"看错一行\"}".formatted(CELL))
                // Then
                .statusCode(200)
                .body("verdict", equalTo("passed"))
                .body("findings", hasSize(0))
                .body("corrections[0].cell", equalTo(CELL))
                .body("corrections[0].printed", equalTo("4"))
                .body("corrections[0].read", equalTo(4))
                .body("corrections[0].corrected", equalTo(0));

        // When
        act("corrections/" + CELL + "/withdraw").statusCode(200).body("verdict", equalTo("failed")).body("corrections",
                hasSize(0));

        // Then
        act("corrections/" + CELL + "/withdraw").statusCode(404).body("code", equalTo("correctionNotFound"));
        assertThat(sent(3).corrections()).isEmpty();
    }

    @Test
    void aCellCanBeCorrectedToBlank() {
        correct("{\"cell\": \"%s\", \"value\": null, \"by\": \"李晓梅\"}".formatted(CELL))
                .statusCode(200)
                .body("corrections[0].corrected", nullValue())
                .body("findings.rule", hasItem("requests.blank"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "requests.received.nobody          | 1    | unknownCell",
            "disclosure2019.rules.created      | 1    | unknownCell",
            "requests.received.naturalPerson   | '\"1\"' | notANumber",
            "requests.received.naturalPerson   | 1e400 | notANumber",
            "requests.received.naturalPerson   | -1   | valueNotAllowed",
            "requests.received.naturalPerson   | 1.5  | valueNotAllowed",
            "disclosure.fees.amount            | -0.1 | valueNotAllowed",
            "requests.received.naturalPerson   | 1234567890123 | valueNotAllowed"})
    void aValueThatACellCannotHoldIsRefused(String cell, String value, String code) {
        correct("{\"cell\": \"%s\", \"value\": %s, \"by\": \"李晓梅\"}".formatted(cell, value)).statusCode(400)
                .body("code", equalTo(code));
        given().get(address + "/acts").then().body("total", equalTo(0));
    }

    @Test
    void aMissingValueOrReviewerIsRefused() {
        correct("{\"cell\": \"%s\", \"by\": \"李晓梅\"}".formatted(CELL)).statusCode(400).body("code",
                equalTo("notANumber"));
        correct("{\"cell\": \"%s\", \"value\": 1}".formatted(CELL)).statusCode(400)
                .body("code", equalTo("reviewerMissing"));
        correct("").statusCode(400);
        correct("[]").statusCode(400);
        put("requests.balance-0", "confirmed").statusCode(404).body("code", equalTo("findingNotFound"));
        put("requests.balance-0", "maybe").statusCode(400).body("code", equalTo("unknownState"));
        json().body("{\"by\": \"李\"}").post("/api/validations/none/accept").then().statusCode(404);
    }

    @Test
    void ofTwoReviewersWhoSawTheSameTheSecondIsTold() {
        // Given
        String seen = given().get(address).then().extract().header("ETag");
        String key = given().get(address).then().extract().path("findings[0].key");
        String body = "{\"state\": \"dismissed\", \"by\": \"王强\"}";

        // When
        json().header("If-Match", seen).body(body).put(address + "/findings/" + key + "/state").then().statusCode(200);

        // Then
        json().header("If-Match", seen)
                .header("Accept-Language", "en")
                .body(body)
                .put(address + "/findings/" + key + "/state")
                .then()
                .statusCode(409)
                .body("code", equalTo("changedMeanwhile"))
                .body("detail", containsString("revision 2"));
        json().header("If-Match", seen + ", W/\"2\"").body(body).put(address + "/findings/" + key + "/state").then()
                .statusCode(200);
    }

    @Test
    void whatIsNoActIsToldWithoutNamesOfClasses() {
        json().body("[]").post(address + "/corrections").then().statusCode(400).body("code", equalTo("malformedJson"),
                "detail", equalTo("请求内容中“{…}”不符合要求。"));
        json().body("{\"by\": {}}").post(address + "/accept").then().statusCode(400).body("code",
                equalTo("malformedJson"), "detail", equalTo("请求内容中“by”不符合要求。"));
        json().body("{\n\"by\": x}").post(address + "/accept").then().statusCode(400).body("code",
                equalTo("malformedJson"), "detail", equalTo("请求内容不是有效的 JSON（2:7）。"));
    }

    @Test
    void ofManyActsAtOnceThatSawTheSameOneCounts() throws Exception {
        // Given
        String seen = given().get(address).then().extract().header("ETag");
        Callable<Integer> correction = () -> json().header("If-Match", seen)
                .body("{\"cell\": \"%s\", \"value\": 3, \"by\": \"王强\"}".formatted(CELL))
                .post(address + "/corrections")
                .statusCode();

        // When
        List<Integer> answers = atOnce(correction);

        // Then
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).containsOnly(200, 409);
        given().get(address + "/acts").then().body("total", equalTo(1));
    }

    @Test
    void anActThatArrivesManyTimesCountsOnce() throws Exception {
        // Given
        Callable<Integer> correction = () -> json().header("Idempotency-Key", "k1")
                .body("{\"cell\": \"%s\", \"value\": 3, \"by\": \"王强\"}".formatted(CELL))
                .post(address + "/corrections")
                .statusCode();

        // When
        List<Integer> answers = atOnce(correction);

        // Then
        assertThat(answers).containsOnly(200);
        given().get(address + "/acts").then().body("total", equalTo(1));
        json().header("Idempotency-Key", "k1")
                .body("{\"by\": \"王强\"}")
                .post(address + "/accept")
                .then()
                .statusCode(409)
                .body("code", equalTo("idempotencyKeyReused"));
    }

    @Test
    void allActsOfManyReviewersAtOnceCount() throws Exception {
        // Given
        List<Callable<Integer>> corrections = IntStream.range(0, 8)
                .mapToObj(value -> (Callable<Integer>) () -> json()
                        .body("{\"cell\": \"%s\", \"value\": %d, \"by\": \"王强\"}".formatted(CELL, value))
                        .post(address + "/corrections")
                        .statusCode())
                .toList();

        // When
        List<Integer> answers = atOnce(corrections);

        // Then
        assertThat(answers).containsOnly(200);
        given().get(address + "/acts").then().body("total", equalTo(8));
        int corrected = given().get(address).then().body("revision", equalTo(9)).extract().path(
                "corrections[0].corrected");
        given().get(address + "/acts").then().body("items[0].after", equalTo(String.valueOf(corrected)));
    }

    @Test
    void aReportIsReturnedReopenedAndAccepted() {
        // Given
        act("return", "{\"by\": \"王强\"}").statusCode(409).body("code", equalTo("nothingToReturn"));
        put(given().get(address).then().extract().path("findings[0].key"), "confirmed");

        // When
        act("return", "{\"by\": \"王强\", \"reason\": \"请更正\"}").statusCode(200)
                .body("review.state", equalTo("returned"))
                .body("review.by", equalTo("王强"));
        act("return").statusCode(409).body("code", equalTo("reviewUnchanged"));
        act("accept").statusCode(200).body("review.state", equalTo("accepted"));

        // Then
        put(given().get(address).then().extract().path("findings[0].key"), "open").statusCode(409)
                .body("code", equalTo("reviewClosed"));
        act("reopen").statusCode(200).body("review.state", equalTo("open"));
        act("withdraw").statusCode(200).body("review.state", equalTo("withdrawn"));
        assertThat(sent(6).review().state()).isEqualTo(ReviewState.WITHDRAWN);
    }

    /** Waits for that revision as the last event; they are sent behind the answers, so some may come twice. */
    private ReportValidated sent(int revision) {
        await().atMost(Duration.ofSeconds(60)).until(() -> pipeline.lastAbout(reading),
                last -> last.isPresent() && last.get().revision() == revision);
        return pipeline.lastAbout(reading).orElseThrow();
    }

    private static List<Integer> atOnce(Callable<Integer> call) throws Exception {
        return atOnce(IntStream.range(0, 8).mapToObj(number -> call).toList());
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        try (ExecutorService reviewers = Executors.newFixedThreadPool(calls.size())) {
            return reviewers.invokeAll(calls).stream().map(ReviewResourceTest::answer).toList();
        }
    }

    private static Integer answer(Future<Integer> future) {
        return future.resultNow();
    }

    private ValidatableResponse put(String key, String state) {
        return json().body("{\"state\": \"%s\", \"by\": \"李晓梅\", \"reason\": \"核对原件\"}".formatted(state))
                .put(address + "/findings/" + key + "/state")
                .then();
    }

    private ValidatableResponse correct(String body) {
        return json().body(body).post(address + "/corrections").then();
    }

    private ValidatableResponse act(String path) {
        return act(path, "{\"by\": \"李晓梅\"}");
    }

    private ValidatableResponse act(String path, String body) {
        return json().body(body).post(address + "/" + path).then();
    }

    private static RequestSpecification json() {
        return given().contentType(ContentType.JSON);
    }
}

package cn.gouji.ingest.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.ingest.Form;
import cn.gouji.ingest.submission.Stage;
import cn.gouji.ingest.submission.StageReached;
import cn.gouji.ingest.submission.SubmissionRepository;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

/** Lists and progress. */
@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,mongodb"))
class FollowTest {

    @Inject
    SubmissionRepository submissions;

    @Test
    void listsTheNewestFirst() {
        List<String> ids = List.of(submit(), submit(), submit());

        when().get("/api/submissions?size=2").then().statusCode(200).body("items.submissionId",
                equalTo(List.of(ids.get(2), ids.get(1)))).body("page", equalTo(0)).body("size", equalTo(2))
                .body("total", greaterThanOrEqualTo(3));
        when().get("/api/submissions?size=2&page=1").then().body("items[0].submissionId", equalTo(ids.get(0)));
    }

    @Test
    void listsThoseThatAreAskedFor() {
        List<String> ids = List.of(submit(), submit(), submit());

        when().get("/api/submissions?id=" + ids.get(2) + "&id=" + ids.get(0) + "&id=none").then().statusCode(200)
                .body("items.submissionId", equalTo(List.of(ids.get(2), ids.get(0)))).body("total", equalTo(2));
    }

    @Test
    void listsByStageVerdictAndYear() {
        String id = submit();
        submissions.advance(List.of(validated(id, Verdict.PASSED_WITH_WARNINGS, 2031)));

        when().get("/api/submissions?stage=validated&verdict=passedWithWarnings&year=2031").then().statusCode(200)
                .body("total", equalTo(1)).body("items[0].submissionId", equalTo(id))
                .body("items[0].verdict", equalTo("passedWithWarnings"));
        when().get("/api/submissions?stage=received&year=2031").then().body("total", equalTo(0));
        submit();
        when().get("/api/submissions?stage=received").then().body("items.stage", everyItem(equalTo("received")));
    }

    @Test
    void tellsTheProgressUntilTheReportIsValidated() throws Exception {
        // Given
        String id = submit();
        URI address = URI.create("http://localhost:" + RestAssured.port + "/api/submissions/" + id + "/events");
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<Stream<String>> progress = http.send(HttpRequest.newBuilder(address).build(),
                    HttpResponse.BodyHandlers.ofLines());
            Iterator<String> states = progress.body().filter(line -> line.startsWith("data:")).iterator();
            String first = states.next();

            // When
            submissions.advance(List.of(validated(id, Verdict.FAILED, 2023)));

            // Then
            assertThat(progress.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
            assertThat(first).contains("\"stage\":\"received\"");
            assertThat(states.next()).contains("\"stage\":\"validated\"", "\"verdict\":\"failed\"");
            assertThat(states.hasNext()).isFalse();
        }
    }

    private static StageReached validated(String id, Verdict verdict, int year) {
        return new StageReached(id, Stage.VALIDATED, 1, Outcome.READ, verdict, null, year);
    }

    private static String submit() {
        return new Form().file("a.txt", UUID.randomUUID().toString()).submit().extract()
                .path("items[0].submissionId");
    }
}

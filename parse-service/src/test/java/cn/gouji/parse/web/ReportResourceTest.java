package cn.gouji.parse.web;

import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.event.ReportReceived;
import cn.gouji.contracts.event.SubmissionFacts;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.parse.report.ReportRepository;
import cn.gouji.parse.report.ReportWriter;
import cn.gouji.parse.report.StoredReport;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,mongodb"))
class ReportResourceTest {

    @Inject
    ReportRepository reports;

    @Inject
    ReportWriter writer;

    @BeforeEach
    void storeThree() {
        reports.deleteAll();
        for (int i = 1; i <= 3; i++) {
            ParsedReport report = ParsedReport.unreadable("id-" + i, UnreadableReason.NO_TEXT, List.of());
            SubmissionFacts submission = new SubmissionFacts("id-" + i, "a.txt", "00", 1, "text/plain",
                    Instant.ofEpochSecond(i));
            reports.store(StoredReport.of(new ReportReceived(submission, 1, Hints.NONE), writer.write(report)));
        }
    }

    @Test
    void givesTheReportOfASubmission() {
        given().get("/api/reports/id-2").then().statusCode(200).contentType("application/json")
                .body("submissionId", equalTo("id-2"), "outcome", equalTo("unreadable"), "reason", equalTo("noText"));
    }

    @Test
    void saysThatThereIsNoReportYet() {
        given().get("/api/reports/id-9").then().statusCode(404).contentType("application/problem+json")
                .body("code", equalTo("reportNotFound"), "detail", containsString("id-9"));
    }

    @Test
    void listsWholeReportsTheLastFirst() {
        given().queryParam("outcome", "unreadable").queryParam("size", 2).get("/api/reports").then().statusCode(200)
                .body("items.submissionId", contains("id-3", "id-2"), "page", equalTo(0), "size", equalTo(2),
                        "total", equalTo(3), "items[0].reason", equalTo("noText"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"year=last", "year=23", "outcome=good", "page=-1", "size=0", "size=101", "size=many"})
    void refusesParametersThatItCannotUnderstand(String query) {
        given().get("/api/reports?" + query).then().statusCode(400).contentType("application/problem+json")
                .body("code", equalTo("badParameter"));
    }

    @Test
    void takesAnEmptyParameterAsNotGiven() {
        given().get("/api/reports?year=&organ=&region=&outcome=").then().statusCode(200).body("total", equalTo(3));
    }
}

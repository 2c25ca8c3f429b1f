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
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.Section;
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
            reports.store(
                    List.of(StoredReport.of(new ReportReceived(submission, 1, Hints.NONE), writer.write(report))));
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
    void comparesTheTextOfTwoReports() {
        // Given
        store(text("here", 2023, "全年主动公开<信息>30条。"));
        store(text("there", 2022, "全年主动公开<信息>28条。"));

        // Then
        given().get("/api/reports/here/comparison/there").then().statusCode(200)
                .body("here.year", equalTo(2023), "other.submissionId", equalTo("there"),
                        "sections[0].similarity", equalTo(1f), "sections[0].paragraphs[0].state", equalTo("changed"),
                        "sections[0].paragraphs[0].pieces.text", contains("全年主动公开<信息>", "28", "30", "条。"),
                        "sections[0].paragraphs[0].pieces.state", contains("same", "onlyThere", "onlyHere", "same"));
        given().get("/api/reports/here/comparison/there.html").then().statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("公开&lt;信息&gt;<del>28</del><ins>30</ins>条。"), containsString("仅数字变化"));
        given().get("/api/reports/here/comparison/id-9").then().statusCode(404)
                .body("code", equalTo("reportNotFound"), "detail", containsString("id-9"));
        given().get("/api/reports/here/comparison/id-1.html").then().statusCode(200)
                .body(containsString("只有2023年度有这一部分"));
    }

    @Test
    void listsWholeReportsTheLastFirst() {
        given().queryParam("outcome", "unreadable").queryParam("size", 2).get("/api/reports").then().statusCode(200)
                .body("items.submissionId", contains("id-3", "id-2"), "page", equalTo(0), "size", equalTo(2),
                        "total", equalTo(3), "items[0].reason", equalTo("noText"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"year=last", "year=23", "outcome=good", "page=-1", "size=0", "size=101", "size=many",
            "organ=\0", "region=河\0"})
    void refusesParametersThatItCannotUnderstand(String query) {
        given().get("/api/reports?" + query).then().statusCode(400).contentType("application/problem+json")
                .body("code", equalTo("badParameter"));
    }

    @Test
    void takesAnEmptyParameterAsNotGiven() {
        given().get("/api/reports?year=&organ=&region=&outcome=").then().statusCode(200).body("total", equalTo(3));
    }

    private static ParsedReport text(String id, int year, String text) {
        return new ParsedReport(id, Form.FORM_2021, Outcome.READ, null, null, year, null, null, null,
                List.of(new Section(1, "一、总体情况", text, null, null)), null, null, null);
    }

    private void store(ParsedReport report) {
        SubmissionFacts submission = new SubmissionFacts(report.submissionId(), "a.txt", "00", 1, "text/plain",
                Instant.EPOCH);
        reports.store(List.of(StoredReport.of(new ReportReceived(submission, 1, Hints.NONE), writer.write(report))));
    }
}

package cn.gouji.validate.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.event.SubmissionFacts;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.validate.event.Pipeline;
import cn.gouji.validate.scenario.Reports;
import cn.gouji.validate.validation.Renewal;
import cn.gouji.validate.validation.ValidationRepository;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,mongodb"))
class ValidationResourceTest {

    @Inject
    ValidationRepository validations;

    @Inject
    Renewal renewal;

    private String passed;
    private String failed;
    private String unreadable;

    @BeforeEach
    void store() {
        validations.deleteAll();
        passed = store(Reports.allZero(Form.FORM_2021), "2024-01-01T00:00:00Z");
        failed = store(Reports.oneWrongCell(), "2024-01-02T00:00:00Z");
        unreadable = store(Reports.unreadable("0196"), "2024-01-03T00:00:00Z");
    }

    @Test
    void tellsTheValidationOfASubmission() {
        given().get("/api/validations/" + failed)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("submissionId", equalTo(failed))
                .body("verdict", equalTo("failed"))
                .body("findings.rule", hasItem("requests.balance"));
    }

    @Test
    void whoHasTheRevisionAlreadyIsSparedIt() {
        for (String known : List.of("\"1\"", "W/\"1\"", "\"0\", \"1\"", "*")) {
            given().header("If-None-Match", known).get("/api/validations/" + failed).then().statusCode(304)
                    .header("ETag", "\"1\"");
        }
        given().header("If-None-Match", "\"0\"").get("/api/validations/" + failed).then().statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void aSubmissionThatIsNotValidatedIsNotFound() {
        given().header("Accept-Language", "en")
                .get("/api/validations/{id}", "none")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("validationNotFound"))
                .body("detail", containsString("'none'"));
    }

    @Test
    void listsThoseHandedInLastFirst() {
        given().get("/api/validations?size=2")
                .then()
                .statusCode(200)
                .body("items.submissionId", contains(unreadable, failed))
                .body("page", equalTo(0))
                .body("size", equalTo(2))
                .body("total", equalTo(3));
        given().get("/api/validations?size=2&page=1").then().body("items.submissionId", contains(passed));
    }

    @Test
    void listsByVerdictRuleRegionAndYear() {
        given().get("/api/validations?verdict=failed").then().body("items.submissionId", contains(failed));
        given().get("/api/validations?rule=requests.balance").then().body("items.submissionId", contains(failed));
        given().get("/api/validations?region=410000").then().body("items.submissionId", contains(failed, passed));
        given().get("/api/validations?region=郑州").then().body("items.submissionId", contains(failed, passed));
        given().get("/api/validations?year=2023&verdict=passed").then().body("items.submissionId", contains(passed));
        given().get("/api/validations?year=2022").then().body("items", hasSize(0)).body("total", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({"verdict=maybe", "year=thisYear", "region=%E6%B2%B3%00", "page=-1", "size=0", "size=many"})
    void aParameterThatMakesNoSenseIsRefused(String query) {
        given().urlEncodingEnabled(false).get("/api/validations?" + query).then().statusCode(400)
                .body("code", equalTo("badParameter"));
    }

    private String store(ParsedReport report, String receivedAt) {
        String submissionId = UUID.randomUUID().toString();
        SubmissionFacts facts = new SubmissionFacts(submissionId, "report.txt", "0".repeat(64), 1, "text/plain",
                Instant.parse(receivedAt));
        ReportParsed parsed = new ReportParsed(facts, 1, report.withSubmissionId(submissionId));
        renewal.take(Pipeline.reading(parsed));
        return submissionId;
    }
}

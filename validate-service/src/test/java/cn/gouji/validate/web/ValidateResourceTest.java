package cn.gouji.validate.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.core.JsonProcessingException;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.form.Form;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.validate.scenario.Reports;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,mongodb"))
class ValidateResourceTest {

    @Test
    void aFaultlessReportPasses() throws JsonProcessingException {
        String report = ContractJson.mapper().writeValueAsString(Reports.allZero(Form.FORM_2021));

        validate(report).statusCode(200)
                .body("verdict", equalTo("passed"))
                .body("findings", is(empty()))
                .body("undecided", is(empty()))
                .body("submissionId", equalTo("0196"))
                .body("organ.name", equalTo("某区某局"))
                .body("year", equalTo(2023))
                .body("rulesVersion", not(nullValue()));
    }

    @Test
    void aFindingNamesCellsNumbersPlacesAndWhatToDo() throws JsonProcessingException {
        String report = ContractJson.mapper().writeValueAsString(Reports.oneWrongCell());

        validate(report).statusCode(200)
                .body("verdict", equalTo("failed"))
                .body("findings.rule", contains("requests.balance", "requests.applicantSum"))
                .body("findings[0].severity", equalTo("error"))
                .body("findings[0].state", equalTo("open"))
                .body("findings[0].cells", hasItem("requests.received.naturalPerson"))
                .body("findings[0].message", containsString("“自然人”列"))
                .body("findings[0].expected", equalTo(4))
                .body("findings[0].actual", equalTo(0))
                .body("findings[0].places.line", hasItem(10))
                .body("findings[0].suggestion.cells", hasEntry("requests.received.naturalPerson", 0));
    }

    @Test
    void cellsMayBeBareNumbersAndTheRestMayBeMissing() {
        validate("{\"cells\": {\"disputes.review.upheld\": 1, \"disputes.review.corrected\": 0, "
                + "\"disputes.review.other\": 0, \"disputes.review.pending\": 0, \"disputes.review.total\": {\"value\": 2}}}")
                .statusCode(200)
                .body("findings.rule", hasItem("disputes.sum"))
                .body("findings.find { it.rule == 'disputes.sum' }.expected", equalTo(1))
                .body("findings.find { it.rule == 'table.incomplete' }.cells",
                        hasItem("disputes.directLitigation.total"))
                .body("undecided.rule", hasItem("form.outdated"));
    }

    @Test
    void aCellThatIsNullIsBlankAndMakesItsRelationsUndecided() throws JsonProcessingException {
        String report = ContractJson.mapper()
                .writeValueAsString(Reports.allZero(Form.FORM_2021))
                .replaceAll("\"disputes.review.total\":\\{[^}]*}}", "\"disputes.review.total\":null");

        validate(report).statusCode(200)
                .body("verdict", equalTo("passedWithWarnings"))
                .body("undecided.rule", contains("disputes.sum"))
                .body("undecided[0].missing", equalTo(List.of("disputes.review.total")));
    }

    @Test
    void aCellTheFormDoesNotHaveIsTold() {
        validate("{\"form\": \"2021\", \"year\": 2023, \"cells\": {\"requests.recieved.total\": 1}}").statusCode(200)
                .body("findings.find { it.rule == 'cells.unknown' }.message",
                        containsString("requests.recieved.total"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"cells":                                                    | malformedJson
            ''                                                           | notAParsedReport
            [1, 2]                                                       | notAParsedReport
            {"form": "1999"}                                             | notAParsedReport
            {"year": "now"}                                              | notAParsedReport
            {"cells": {"requests.received.total": {"value": 1e999999}}}  | notAParsedReport
            {"cells": {"requests.received.total": {"value": "many"}}}    | notAParsedReport
            {"cells": {"requests.received.total": {"value": 1, "origin": "blank"}}} | notAParsedReport
            """)
    void whatIsNoParsedReportIsRefused(String body, String code) {
        validate(body).statusCode(400).contentType("application/problem+json").body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"year": "now"}                                              | year = now
            {"outcome": "weird"}                                         | outcome = weird
            {"issuedOn": "2023-13-45"}                                   | issuedOn = 2023-13-45
            {"period": {}}                                               | period（A period needs both days）
            {"cells": {"requests.received.total": {"value": "many"}}}    | cells.requests.received.total.value = many
            {"sections": [null]}                                         | {…}
            """)
    void theFieldIsNamedAndNoClass(String body, String where) {
        validate(body).statusCode(400).body("detail", endsWith("：" + where));
    }

    @Test
    void anotherContentTypeIsRefused() {
        given().contentType(ContentType.TEXT)
                .body("2023")
                .post("/api/validate")
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupportedMediaType"));
    }

    private static ValidatableResponse validate(String body) {
        return given().contentType(ContentType.JSON).body(body).post("/api/validate").then();
    }
}

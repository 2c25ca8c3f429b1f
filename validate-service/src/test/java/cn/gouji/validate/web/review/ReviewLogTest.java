package cn.gouji.validate.web.review;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.ReportParsed;
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
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,mongodb"))
class ReviewLogTest {

    private static final String CELL = "requests.received.naturalPerson";

    @Inject
    Renewal renewal;

    private ReportParsed reading;
    private String address;

    @BeforeEach
    void takeIn() {
        reading = Pipeline.parsed(Reports.oneWrongCell());
        renewal.take(Pipeline.reading(reading));
        address = "/api/validations/" + reading.submission().submissionId();
    }

    @Test
    void theNoticeComesAsWebPageAndAsWordDocument() {
        // Given
        given().get(address + "/notice.html").then().statusCode(409).contentType("text/html;charset=utf-8")
                .body(containsString("data-code=\"nothingToTell\""));
        given().get(address + "/notice.docx").then().statusCode(409).body("code", equalTo("nothingToTell"));
        put(given().get(address).then().extract().path("findings[0].key"), "confirmed");

        // When
        act("return").statusCode(200);

        // Then
        given().get(address + "/notice.html")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=utf-8")
                .body(containsString("关于更正2023年政府信息公开工作年度报告的通知"));
        byte[] file = given().get(address + "/notice.docx")
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                .header("Content-Disposition", containsString("filename*=UTF-8''%E5%85%B3"))
                .extract()
                .asByteArray();
        assertThat(file).startsWith('P', 'K');
        given().get("/api/validations/none/notice.docx").then().statusCode(404);
    }

    @Test
    void everyActIsInTheLog() {
        // Given
        String key = given().get(address).then().extract().path("findings[0].key");
        String reviewer = "reviewer-" + System.nanoTime();

        // When
        json().header("X-Forwarded-User", reviewer)
                .body("{\"state\": \"confirmed\", \"by\": \"别人\", \"reason\": \"属实\"}")
                .put(address + "/findings/" + key + "/state")
                .then()
                .statusCode(200);
        json().header("X-Forwarded-User", reviewer)
                .body(Map.of("cell", CELL, "value", 5))
                .post(address + "/corrections")
                .then()
                .statusCode(200);

        // Then
        given().queryParam("by", reviewer)
                .queryParam("size", 1)
                .get("/api/acts")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("correction"))
                .body("items[0].subject", equalTo(CELL))
                .body("items[0].before", equalTo("4"))
                .body("items[0].after", equalTo("5"))
                .body("items[0].submissionId", equalTo(reading.submission().submissionId()));
        given().get(address + "/acts?page=1&size=1")
                .then()
                .body("items[0].kind", equalTo("findingState"))
                .body("items[0].before", equalTo("open"))
                .body("items[0].after", equalTo("confirmed"))
                .body("items[0].reason", equalTo("属实"))
                .body("items[0].at", not(nullValue()));
        given().queryParam("by", reviewer).get("/api/acts?to=2020-01-01").then().body("total", equalTo(0));
        given().queryParam("by", reviewer).get("/api/acts?from=2020-01-01").then().body("total", equalTo(2));
        given().get("/api/acts?from=yesterday").then().statusCode(400).body("code", equalTo("badParameter"));
        given().get("/api/validations/none/acts").then().statusCode(404);
    }

    private ValidatableResponse put(String key, String state) {
        return json().body("{\"state\": \"%s\", \"by\": \"李晓梅\", \"reason\": \"核对原件\"}".formatted(state))
                .put(address + "/findings/" + key + "/state")
                .then();
    }

    private ValidatableResponse act(String path) {
        return json().body("{\"by\": \"李晓梅\"}").post(address + "/" + path).then();
    }

    private static RequestSpecification json() {
        return given().contentType(ContentType.JSON);
    }
}

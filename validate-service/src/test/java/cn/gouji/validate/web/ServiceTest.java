package cn.gouji.validate.web;

import org.junit.jupiter.api.Test;

import cn.gouji.infrastructure.InfrastructureResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,mongodb"))
class ServiceTest {

    @Test
    void servesTheCatalogueInBothLanguages() {
        given().get("/api/rules")
                .then()
                .statusCode(200)
                .body("version", not(nullValue()))
                .body("rules.id", hasItems("requests.balance", "section.missing", "form.outdated", "title.form"))
                .body("rules.find { it.id == 'requests.balance' }.title.zh", equalTo("收支不平衡"))
                .body("rules.find { it.id == 'requests.balance' }.title.en", not(nullValue()))
                .body("rules.find { it.id == 'requests.balance' }.severity", equalTo("error"))
                .body("rules.find { it.id == 'requests.balance' }.family", equalTo("requests"));
    }

    @Test
    void servesTheRulesForOrgansOfAKindInARegion() {
        given().get("/api/rules?region=4101&kind=township")
                .then()
                .statusCode(200)
                .body("rules.id", hasItems("requests.balance"));
        given().get("/api/rules?region=河南").then().statusCode(400).body("code", equalTo("badParameter"));
        given().get("/api/rules?kind=village").then().statusCode(400).body("code", equalTo("badParameter"));
    }

    @Test
    void tellsItsHealthMetricsAndAddresses() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200);
        given().get("/q/openapi")
                .then()
                .statusCode(200)
                .body(containsString("/api/validate"))
                .body(containsString("/api/validations/{submissionId}"))
                .body(containsString("/api/rules"));
    }

    @Test
    void anUnknownAddressIsAProblem() {
        given().get("/api/nothing").then().statusCode(404).body("code", equalTo("notFound"));
    }
}

package cn.gouji.stats.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.organ.RegionNode;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.stats.FactTables;
import cn.gouji.stats.ValidatedReports;
import cn.gouji.stats.counting.FactStore;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,postgresql"))
class StatisticsResourceTest {

    @Inject
    FactStore store;
    @Inject
    FactTables tables;

    @BeforeEach
    void oneTownshipInEachCounty() {
        tables.empty();
        Random random = new Random(1);
        int received = 1;
        for (RegionNode county : ValidatedReports.COUNTIES) {
            Organ organ = ValidatedReports.organ(county, "某镇人民政府", OrganKind.TOWNSHIP);
            store.store(List.of(ValidatedReports.report(ValidatedReports.id(random), Instant.EPOCH, 1, organ, 2023,
                    Form.FORM_2021,
                    ValidatedReports.cells(Form.FORM_2021, Map.of("requests.received.total", received)), List.of())));
            received *= 2;
        }
        store.store(List.of(ValidatedReports.unreadable(ValidatedReports.id(random), Instant.EPOCH, 1)));
    }

    @Test
    void answersInTheShapeOfTheContract() {
        given().get("/api/statistics/2023").then().statusCode(200)
                .body("year", is(2023)).body("region", nullValue()).body("reports", is(5))
                .body("organsDue", nullValue()).body("organsMissing", nullValue())
                .body("cells", aMapWithSize(200))
                .body("cells.'requests.received.total'",
                        is(Map.of("sum", 31, "reports", 5, "unknown", 0, "corrected", 0)))
                .body("cells.'disputes.review.upheld'",
                        is(Map.of("sum", 0, "reports", 5, "unknown", 0, "corrected", 0)));
    }

    @Test
    void aYearWithoutReportsHasCellsWithoutSums() {
        given().get("/api/statistics/2022").then().statusCode(200).body("reports", is(0))
                .body("cells", aMapWithSize(200))
                .body("cells.'requests.received.total'.sum", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"62,62,7", "6207,6207,3", "620700,6207,3", "620702,620702,1", "620721000,620721,2", "甘肃省,62,7",
            "肃南县,620721,2",
            "郑州市,4101,16", "54,54,8", "620000,62,7"})
    void regionTakesInItsDescendants(String region, String code, int received) {
        given().queryParam("region", region).get("/api/statistics/2023").then().statusCode(200)
                .body("region", is(code))
                .body("cells.'requests.received.total'.sum", is(received));
    }

    @Test
    void kindOfOrganIsAChoice() {
        given().queryParam("kind", "township").get("/api/statistics/2023").then().statusCode(200).body("reports",
                is(5));
        given().queryParam("kind", "vertical").get("/api/statistics/2023").then().statusCode(200).body("reports",
                is(0));
    }

    @Test
    void cellsAreAChoice() {
        given().queryParam("cells", "requests.received.total, requests.refused.*").get("/api/statistics/2023").then()
                .statusCode(200).body("cells", aMapWithSize(1 + 8 * 7))
                .body("cells.'requests.received.total'.sum", is(31)).body("reports", is(5));
        given().get("/api/statistics/2023.jsonstat?cells=requests.received.total").then().statusCode(200)
                .body("size[2]", is(1));
        given().get("/api/statistics/2023.csv?cells=requests.received.total").then().statusCode(200)
                .body(containsString("requests.received.total,")).body(not(containsString("requests.carriedIn")));
    }

    @ParameterizedTest
    @CsvSource({"/api/statistics/2023?cells=requests.none,400,badParameter", "/api/statistics/23,400,badParameter",
            "/api/statistics/20x3,400,badParameter",
            "/api/statistics/2023?kind=city,400,badParameter", "/api/statistics/2023?region=623,400,regionUnknown",
            "/api/statistics/2023?region=某县,400,regionUnknown", "/api/statistics/2023?region=城关区,400,regionAmbiguous",
            "/api/statistics/2023/reports?size=0,400,badParameter",
            "/api/statistics/2023/reports?verdict=good,400,badParameter", "/api/statistics,404,notFound"})
    void malformedRequestsAreRefusedWithAReason(String address, int status, String code) {
        given().get(address).then().statusCode(status).contentType("application/problem+json").body("code", is(code));
    }

    @Test
    void ambiguousNameIsAnsweredWithTheCodes() {
        given().get("/api/statistics/2023?region=城关区").then()
                .body("detail", containsString("540102 西藏自治区 拉萨市 城关区，620102 甘肃省 兰州市 城关区"));
    }

    @Test
    void reportsAreListedWithVerdictsPageByPage() {
        given().get("/api/statistics/2023/reports?region=62&size=2&page=1").then().statusCode(200)
                .body("total", is(3)).body("items", hasSize(1))
                .body("items[0].organ.name", is("某镇人民政府")).body("items[0].organ.kind", is("township"))
                .body("items[0].region.code", is("620721")).body("items[0].region.name", is("甘肃省 张掖市 肃南县"))
                .body("items[0].verdict", is("passed")).body("items[0].counted", is(true))
                .body("items[0].errors", is(0));
        given().get("/api/statistics/2023/reports?region=62&verdict=passed&review=open").then().statusCode(200)
                .body("total", is(3));
        given().get("/api/statistics/2023/reports?review=returned").then().statusCode(200).body("total", is(0));
        given().get("/api/statistics/2023/reports.csv?verdict=failed").then().statusCode(200)
                .body(not(containsString("passed")));
        given().get("/api/statistics/undated/reports").then().statusCode(200)
                .body("total", is(1)).body("items[0].verdict", is("unreadable"))
                .body("items[0].reason", is("notAReport"));
    }

    @ParameterizedTest
    @CsvSource({"/q/health/live", "/q/health/ready", "/q/metrics", "/q/openapi", "/statistics.css"})
    void isOperable(String address) {
        given().get(address).then().statusCode(200);
    }
}

package cn.gouji.stats.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.validation.ReviewState;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.stats.FactTables;
import cn.gouji.stats.ValidatedReports;
import cn.gouji.stats.counting.FactStore;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,postgresql"))
class RegisterResourceTest {

    private static final String REGISTER = """
            code,name,formerNames,kind,region,deadlineClass,validFrom,validTo
            G1,甘州区财政局,甘州区金库,countyDepartment,620702,department,,
            G2,甘州区教育局,,countyDepartment,620702,department,,
            G3,甘州区档案局,,countyDepartment,620702,department,,2020-06-30
            G4,肃南县民政局,,countyDepartment,620721,department,,
            G5,某某,,,1,,,
            """;

    @Inject
    FactStore store;
    @Inject
    FactTables tables;

    private final Random random = new Random(5);

    @BeforeEach
    @AfterEach
    void empty() {
        tables.empty();
    }

    @Test
    void withoutARegisterNobodyKnowsWhoIsMissing() {
        given().get("/api/completeness/2023").then().statusCode(200).body("all", nullValue())
                .body("parts", hasSize(0));
    }

    @Test
    void importTellsWhoIsInLateReturnedAndMissing() {
        // Given
        report("甘州区财政局", "2024-01-31T15:59:00Z", 1, ReviewState.RETURNED);
        report("甘州区教育局", "2024-01-31T16:00:00Z", 2, ReviewState.OPEN);

        // When
        given().contentType("text/csv; charset=utf-8").body(REGISTER).post("/api/register").then().statusCode(200)
                .body("added", is(4)).body("refused.line", contains(6)).body("refused.code", contains("G5"));

        // Then
        given().get("/api/completeness/2023?region=6207").then().statusCode(200)
                .body("all.due", is(3)).body("all.in", is(2)).body("all.onTime", is(1)).body("all.late", is(1))
                .body("all.returned", is(1)).body("all.missing", is(1))
                .body("parts.region", contains("620702", "620721"));
        given().get("/api/completeness/2023/reminders").then().statusCode(200)
                .body("items.code", contains("G1", "G4")).body("items.regionName", contains("甘州区", null))
                .body("items.returned", contains(true, false));
        given().get("/api/statistics/2023?region=62").then().statusCode(200)
                .body("organsDue", is(3)).body("organsMissing", is(1));
        given().get("/api/statistics/2023?region=62&without=returned").then().statusCode(200)
                .body("organsMissing", is(2)).body("cells.'requests.received.total'.sum", is(2));
        String table = given().get("/api/completeness/2023.csv").then().statusCode(200).extract().asString();
        assertThat(table).startsWith("\ufeffregion,name,due").contains("62,甘肃省,3,2,1,1,1,1");
        given().contentType("text/csv; charset=utf-8").body(REGISTER).post("/api/register").then().statusCode(200)
                .body("added", is(0)).body("changed", is(0)).body("unchanged", is(4));
        given().get("/api/register/organs.csv").then().statusCode(200).body(startsWith("\ufeffcode,name,formerNames"));
    }

    @Test
    void reportsUnderTwoNamesOfOneOrganCountOnceAndMoveWithTheRegister() {
        // Given
        report("甘州区财政局", "2024-01-10T00:00:00Z", 1, ReviewState.OPEN);
        given().contentType("text/csv; charset=utf-8").body(REGISTER).post("/api/register").then().statusCode(200);

        // When
        report("甘州区金库", "2024-01-11T00:00:00Z", 4, ReviewState.OPEN);

        // Then
        assertSum(4);
        for (String organ : List.of("G1", "620702/甘州区财政局", "620702/甘州区金库")) {
            given().get("/api/trends?cells=requests.received.total&organ=" + organ).then().statusCode(200)
                    .body("[0].points.value", contains(4));
            given().get("/api/comparison?year=2023&organ=" + organ).then().statusCode(200)
                    .body("columns.organ", contains("G1"));
            given().get("/api/statistics/2023/organs/" + organ + ".xlsx").then().statusCode(200);
            given().get("/organ?key=" + organ).then().statusCode(200);
        }

        // When
        given().delete("/api/register/organs/G1").then().statusCode(204);

        // Then
        assertSum(5);
        given().get("/api/register/unmatched/2023").then().statusCode(200).body("total", is(2));

        // When
        given().contentType("application/json")
                .body(Map.of("code", "G1", "name", "甘州区财政局", "formerNames", List.of("甘州区金库"), "region", "620702"))
                .put("/api/register/organs/G1").then().statusCode(200);

        // Then
        assertSum(4);
    }

    @Test
    void organsThatNobodyCouldTellApartAreRefused() {
        given().contentType("text/csv; charset=utf-8").body("""
                code,name,formerNames,region,validTo
                A,甲 局(本级),,620702,2020-12-31
                B,甲局（本级）,,620702,
                C,甲局（本级）,,620721,
                D,乙局,,620702,2022-06-30
                E,乙局,,620702,
                F,丙局,乙局,620702,
                """).post("/api/register").then().statusCode(200)
                .body("added", is(4)).body("refused.line", contains(3, 6)).body("refused.code", contains("B", "E"));
        given().contentType("application/json").body(Map.of("code", "E", "name", "乙局", "region", "620702"))
                .put("/api/register/organs/E").then().statusCode(400).body("code", is("organRefused"));
        given().contentType("application/json").body(Map.of("code", "H", "name", "丁局", "region", "甘州区"))
                .put("/api/register/organs/H").then().statusCode(400).body("code", is("organRefused"))
                .body("detail", containsString("行政区划代码 甘州区 不是"));
        given().contentType("application/json")
                .body(Map.of("code", "E", "name", "乙局", "region", "620702", "validFrom", "2022-07-01"))
                .put("/api/register/organs/E").then().statusCode(200);
    }

    @Test
    void nameThatHoldsWinsOverTheFormerNameOfAnother() {
        // Given
        given().contentType("text/csv; charset=utf-8").body("""
                code,name,formerNames,region,validFrom
                A,自然资源局,林业局,620702,
                B,林业局,,620702,2022-01-01
                """).post("/api/register").then().statusCode(200).body("added", is(2));

        // When
        report("甘州区林业局", "2024-01-10T00:00:00Z", 1, ReviewState.OPEN);

        // Then
        given().get("/api/completeness/2023/reminders").then().statusCode(200).body("items.code", contains("A"));
    }

    @Test
    void unmatchedReportsComeWithOrgansThatMayBeMeant() {
        given().contentType("text/csv; charset=utf-8").body(REGISTER).post("/api/register").then().statusCode(200);
        report("甘州区教育体育局", "2024-01-10T00:00:00Z", 1, ReviewState.OPEN);

        given().get("/api/register/unmatched/2023").then().statusCode(200)
                .body("items[0].key", is("620702/甘州区教育体育局"))
                .body("items[0].suggestions[0].code", is("G2"));
        given().get("/api/register/unmatched/2023.csv").then().statusCode(200)
                .body(containsString(",620702/甘州区教育体育局,甘州区教育体育局,620702,G2 "));
    }

    private void assertSum(int received) {
        given().get("/api/statistics/2023").then().statusCode(200)
                .body("cells.'requests.received.total'.sum", is(received));
        assertThat(tables.wrongSums()).isEmpty();
    }

    private void report(String name, String receivedAt, int received, ReviewState review) {
        Organ organ = ValidatedReports.organ(ValidatedReports.COUNTIES.getFirst(), name, OrganKind.COUNTY_DEPARTMENT);
        ReportValidated report = ValidatedReports.report(ValidatedReports.id(random), Instant.parse(receivedAt), 1,
                organ, 2023, Form.FORM_2021,
                ValidatedReports.cells(Form.FORM_2021, Map.of("requests.received.total", received)), List.of());
        store.store(List.of(ValidatedReports.with(report, List.of(), review)));
    }
}

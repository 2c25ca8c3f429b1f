package cn.gouji.stats.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.organ.RegionNode;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.stats.FactTables;
import cn.gouji.stats.ValidatedReports;
import cn.gouji.stats.counting.FactStore;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,postgresql"))
class ComparisonResourceTest {

    private static final String RECEIVED = "requests.received.total";
    private static final RegionNode GANZHOU = ValidatedReports.COUNTIES.getFirst();
    private static final RegionNode SUNAN = ValidatedReports.COUNTIES.get(1);
    private static final RegionNode ZHANGYE = new RegionNode("6207", "张掖市");

    @Inject
    FactStore store;
    @Inject
    FactTables tables;

    private final Random random = new Random(4);

    @BeforeEach
    @AfterEach
    void empty() {
        tables.empty();
    }

    @Test
    void trendCrossesTheChangeOfForm() {
        // Given
        report(GANZHOU, "甲局", OrganKind.COUNTY_DEPARTMENT, 2020, Form.FORM_2019,
                Map.of(RECEIVED, 4, "requests.otherwise.other.total", 3,
                        "disclosure2019.normativeDocuments.created", 5));
        report(GANZHOU, "甲局", OrganKind.COUNTY_DEPARTMENT, 2021, Form.FORM_2021,
                Map.of(RECEIVED, 6, "requests.otherwise.other.total", 1, "requests.otherwise.feeOverdue.total", 1,
                        "disclosure.normativeDocuments.issued", 7));
        String cells = RECEIVED + ",requests.otherwise.total,requests.otherwise.other.total,"
                + "disclosure.normativeDocuments.issued,disclosure.normativeDocuments.repealed";

        // When, Then
        for (String whose : List.of("region=62", "organ=620702/甲局")) {
            given().get("/api/trends?" + whose + "&cells=" + cells).then().statusCode(200)
                    .body("[0].points.year", contains(2020, 2021)).body("[0].points.value", contains(4, 6))
                    .body("[0].points[1].change", is(0.5f)).body("[1].points.value", contains(3, 2))
                    .body("[2].points[0].value", nullValue()).body("[2].points[0].unknown", is(1))
                    .body("[3].points.value", contains(5, 7)).body("[4].points[0].value", nullValue());
        }
        given().get("/api/trends?cells=none").then().statusCode(400);
        given().get("/api/trends.csv?cells=" + RECEIVED).then().statusCode(200);
        given().get("/api/comparison?organ=620702/甲局&year=2020&year=2021").then().statusCode(200)
                .body("columns.year", contains(2020, 2021))
                .body("cells.find { it.id == '" + RECEIVED + "' }.values", contains(4, 6))
                .body("cells.find { it.id == 'disclosure.normativeDocuments.issued' }.values", contains(5, 7));
        given().get("/api/comparison?organ=620702/甲局&year=2022").then().statusCode(404);
    }

    @Test
    void consolidatedReportIsComparedWithItsMembersAndNeverAddedToThem() {
        // Given
        report(ZHANGYE, "张掖市人民政府", OrganKind.CITY_GOVERNMENT, 2023, Form.FORM_2021, Map.of(RECEIVED, 16));
        report(ZHANGYE, "张掖市财政局", OrganKind.CITY_DEPARTMENT, 2023, Form.FORM_2021, Map.of(RECEIVED, 1));
        report(GANZHOU, "甘州区人民政府", OrganKind.COUNTY_GOVERNMENT, 2023, Form.FORM_2021, Map.of(RECEIVED, 10));
        report(GANZHOU, "甘州区教育局", OrganKind.COUNTY_DEPARTMENT, 2023, Form.FORM_2021, Map.of(RECEIVED, 9));
        report(SUNAN, "肃南县教育局", OrganKind.COUNTY_DEPARTMENT, 2023, Form.FORM_2021, Map.of(RECEIVED, 4));
        report(SUNAN, "肃南县税务局", OrganKind.VERTICAL, 2023, Form.FORM_2021, Map.of(RECEIVED, 100));
        String received = "cells.find { it.cell == '" + RECEIVED + "' }";

        // When, Then
        given().get("/api/consolidation/2023?region=6207").then().statusCode(200).body("members", is(3))
                .body("missing", nullValue()).body(received + ".sum", is(15))
                .body(received + ".consolidated", is(16)).body(received + ".state", is("UNDECIDED"))
                .body("cells.count { it.state == 'EQUAL' }", is(199));
        given().get("/api/statistics/2023?region=6207").then().statusCode(200).body("consolidated", is(2))
                .body("cells.'" + RECEIVED + "'.sum", is(114));
        given().get("/api/statistics/2023?region=62").then().statusCode(200).body("consolidated", is(2))
                .body("cells.'" + RECEIVED + "'.sum", is(114));
        given().contentType("text/csv; charset=utf-8").body("""
                code,name,region,kind
                A,张掖市财政局,6207,cityDepartment
                B,甘州区教育局,620702,countyDepartment
                C,肃南县教育局,620721,countyDepartment
                """).post("/api/register").then().statusCode(200);
        given().get("/api/consolidation/2023?region=6207").then().statusCode(200).body("missing", hasSize(0))
                .body(received + ".state", is("DIFFERENT"));
        given().get("/api/consolidation/2023").then().statusCode(400);
        given().get("/api/consolidation/2023.xlsx?region=6207").then().statusCode(200);
    }

    @Test
    void memberWithAnotherFormLeavesTheComparisonUndecided() {
        // Given
        report(GANZHOU, "甘州区人民政府", OrganKind.COUNTY_GOVERNMENT, 2023, Form.FORM_2021, Map.of(RECEIVED, 10));
        report(GANZHOU, "甘州区教育局", OrganKind.COUNTY_DEPARTMENT, 2023, Form.FORM_2021, Map.of(RECEIVED, 9));
        report(GANZHOU, "甘州区财政局", OrganKind.COUNTY_DEPARTMENT, 2023, Form.FORM_2019, Map.of(RECEIVED, 1));
        given().contentType("text/csv; charset=utf-8").body("code,name,region\nB,教育局,620702\nC,财政局,620702\n")
                .post("/api/register").then().statusCode(200);

        // When, Then
        String received = "cells.find { it.cell == '" + RECEIVED + "' }";
        given().get("/api/consolidation/2023?region=620702").then().statusCode(200).body("members", is(2))
                .body("missing", hasSize(0)).body(received + ".sum", is(9)).body(received + ".unknown", is(1))
                .body(received + ".state", is("UNDECIDED"));
    }

    @Test
    void qualityCountsVerdictsFindingsAndFirstTries() {
        // Given
        Organ organ = ValidatedReports.organ(GANZHOU, "甲局", OrganKind.COUNTY_DEPARTMENT);
        for (int attempt = 0; attempt < 2; attempt++) {
            List<Finding> findings = attempt == 0 ? List.of(ValidatedReports.finding(RECEIVED)) : List.of();
            store.store(List.of(ValidatedReports.report(ValidatedReports.id(random), Instant.ofEpochSecond(attempt), 1,
                    organ, 2023, Form.FORM_2021, ValidatedReports.cells(Form.FORM_2021, Map.of()), findings)));
        }
        Organ other = ValidatedReports.organ(SUNAN, "乙局", OrganKind.COUNTY_DEPARTMENT);
        store.store(List.of(ValidatedReports.report(ValidatedReports.id(random), Instant.EPOCH, 1, other, 2023,
                Form.FORM_2021, ValidatedReports.cells(Form.FORM_2021, Map.of(RECEIVED, 2)),
                List.of(ValidatedReports.finding(RECEIVED), ValidatedReports.finding(RECEIVED)))));

        // When, Then
        given().get("/api/quality/2023?region=6207").then().statusCode(200)
                .body("all.reports", is(2)).body("all.failed", is(1)).body("all.zero", is(1))
                .body("firstTry.organs", is(2)).body("firstTry.passed", is(0))
                .body("rules[0].rule", is("requests.balance")).body("rules[0].title", is("收支不平衡"))
                .body("rules[0].findings", is(2))
                .body("rules[0].reports", is(1)).body("byRegion.code", contains("620702", "620721"))
                .body("byKind.code", contains("countyDepartment"));
        given().get("/api/quality/2022").then().statusCode(200).body("all.reports", is(0))
                .body("firstTry.share", nullValue());
        given().get("/api/quality/2023.csv").then().statusCode(200)
                .body(containsString("requests.balance,收支不平衡,error,2,"));
        given().get("/api/quality/2023.csv?region=6207&by=region").then().statusCode(200)
                .body(containsString("620702,甘州区,1,1,0,0,0,0,1,0,0"))
                .body(containsString("620721,肃南县,1,0,0,1,0,0,0,"));
        given().get("/api/quality/2023.csv?by=kind").then().statusCode(200)
                .body(containsString("countyDepartment,,2,1,0,1,"));
        given().get("/api/quality/2023.xlsx?by=none").then().statusCode(400);
    }

    private void report(RegionNode region, String name, OrganKind kind, int year, Form form,
            Map<String, Integer> cells) {
        store.store(List.of(ValidatedReports.report(ValidatedReports.id(random), Instant.EPOCH, 1,
                ValidatedReports.organ(region, name, kind), year, form, ValidatedReports.cells(form, cells),
                List.of())));
    }
}

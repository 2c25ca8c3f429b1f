package cn.gouji.stats.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.validation.Correction;
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
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,postgresql"))
class ExportTest {

    private static final String RECEIVED = "requests.received.total";

    @Inject
    FactStore store;
    @Inject
    FactTables tables;

    @BeforeEach
    void oneReportWithACorrection() {
        tables.empty();
        Organ organ = ValidatedReports.organ(ValidatedReports.COUNTIES.getFirst(), "甘州区财政局",
                OrganKind.COUNTY_DEPARTMENT);
        ReportValidated report = ValidatedReports.report(ValidatedReports.id(new Random(1)), Instant.EPOCH, 1, organ,
                2023, Form.FORM_2021, ValidatedReports.cells(Form.FORM_2021, Map.of(RECEIVED, 4)), List.of());
        store.store(List.of(ValidatedReports.with(report, List.of(new Correction(RECEIVED, "4", new BigDecimal(4),
                BigDecimal.ZERO, "李", Instant.EPOCH, null)), ReviewState.ACCEPTED)));
    }

    @AfterEach
    void empty() {
        tables.empty();
    }

    @Test
    void panelTellsValueStateAndOrigin() {
        String panel = given().get("/api/panel/2023.csv").then().statusCode(200).extract().asString();
        assertThat(panel.lines()).hasSize(201);
        assertThat(panel).startsWith("\ufefforgan,organName,kind")
                .contains("accepted," + RECEIVED + ",0,4,stated,true")
                .contains(",requests.granted.total,0,0,stated,false");
        assertThat(given().get("/api/panel/2023.parquet").then().statusCode(200).extract().asByteArray())
                .startsWith("PAR1".getBytes()).endsWith("PAR1".getBytes());
    }

    @Test
    void totalsComeInEveryFormat() {
        String table = given().get("/api/statistics/2023.csv?region=62").then().statusCode(200).extract().asString();
        assertThat(table).contains(RECEIVED + ",").contains(",0,1,0,1,");
        for (String ending : List.of("docx", "xlsx")) {
            for (String address : List.of("/api/statistics/2023.", "/api/statistics/2023/organs/620702/甘州区财政局.")) {
                assertThat(given().get(address + ending).then().statusCode(200).extract().asByteArray())
                        .startsWith('P', 'K');
            }
        }
        given().get("/api/statistics/2023/organs/none.docx").then().statusCode(404);
        given().get("/api/statistics/2023.pdf").then().statusCode(400);
    }

    @Test
    void tablesComeAsWordAsWell() throws Exception {
        Map<String, String> titles = Map.of("indicators/2023.docx", "indicators-2023",
                "indicators/2023/ranking.docx?indicator=I-NEW", "ranking-2023", "completeness/2023.docx",
                "completeness-2023", "quality/2023.docx", "quality-2023", "trends.docx?cells=" + RECEIVED, "trends");
        for (Map.Entry<String, String> title : titles.entrySet()) {
            byte[] document = given().get("/api/" + title.getKey()).then().statusCode(200).extract().asByteArray();

            assertThat(text(document)).as(title.getKey()).contains(title.getValue());
        }
    }

    @Test
    void listsOfReportsComeAsTables() {
        String table = given().get("/api/statistics/2023/reports.csv?region=62").then().statusCode(200).extract()
                .asString();

        assertThat(table.lines()).hasSize(2);
        assertThat(table).startsWith("\ufefforgan,organName,kind").contains("甘州区财政局,countyDepartment,620702,");
        assertThat(given().get("/api/statistics/2031/reports.csv").then().statusCode(200).extract().asString().lines())
                .hasSize(1);
    }

    @Test
    void whatCellsLackIsSaidOnceForAllThatLackTheSame() throws Exception {
        // Given
        Map<String, Integer> blank = new HashMap<>();
        blank.put("disclosure.rules.issued", null);
        blank.put("disclosure.rules.repealed", null);
        store.store(List.of(ValidatedReports.report(ValidatedReports.id(new Random(2)), Instant.EPOCH, 1,
                ValidatedReports.organ(ValidatedReports.COUNTIES.getFirst(), "甘州区教育局", OrganKind.COUNTY_DEPARTMENT),
                2023, Form.FORM_2021, ValidatedReports.cells(Form.FORM_2021, blank), List.of())));

        // When
        byte[] document = given().get("/api/statistics/2023.docx").then().statusCode(200).extract().asByteArray();

        // Then
        assertThat(text(document)).contains("注：“规章 / 本年制发件数”、“规章 / 本年废止件数”各有 1 份报告未填或无法辨认，未计入。",
                "1 份报告经审核更正。");
    }

    private static String text(byte[] document) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().equals("word/document.xml")) {
                entry = zip.getNextEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
        }
    }

    @Test
    void statisticsToolsReadJsonStat() {
        given().get("/api/statistics/2023.jsonstat?region=62").then().statusCode(200).body("version", is("2.0"))
                .body("size", contains(1, 2, 200, 4)).body("value", hasSize(1600))
                .body("dimension.region.category.index", contains("62", "6207"));
    }
}

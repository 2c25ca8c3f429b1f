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
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,postgresql"))
class IndicatorResourceTest {

    private static final String CONCLUDED = "requests.concluded.total";
    private static final String GRANTED = "requests.granted.total";
    private static final String IN_FORCE = "disclosure.normativeDocuments.inForce";
    private static final String REPEALED = "disclosure.normativeDocuments.repealed";

    @Inject
    FactStore store;
    @Inject
    FactTables tables;

    private final Random random = new Random(9);

    @BeforeEach
    void reports() {
        tables.empty();
        report(0, "甲局", 2023, Map.of(CONCLUDED, 10, GRANTED, 5, REPEALED, 2));
        report(0, "甲局", 2022, Map.of(IN_FORCE, 8));
        report(1, "乙局", 2023, Map.of(CONCLUDED, 90, GRANTED, 5));
        report(2, "丙局", 2023, Map.of(CONCLUDED, 40, GRANTED, 40));
    }

    @AfterEach
    void empty() {
        tables.empty();
    }

    @Test
    void ratesArePooledWithTheSpreadOfTheMembers() {
        String rate = "indicators.find { it.id == 'I-OPEN' }";
        given().get("/api/indicators/2023?region=6207").then().statusCode(200)
                .body(rate + ".value", is(10f)).body(rate + ".base", is(100f)).body(rate + ".members", is(2))
                .body(rate + ".median", is(27.777778f));
        given().get("/api/indicators/2023?region=99").then().statusCode(200).body(rate + ".value", nullValue());
        assertThat(given().get("/api/indicators/2023.csv?region=6207").then().statusCode(200).extract().asString())
                .contains("I-OPEN,予以公开率,10,%,10,100,2,0,2,16.666667,27.777778,38.888889");
        assertThat(given().get("/api/indicators/2023.xlsx").then().statusCode(200).extract().asByteArray())
                .startsWith('P', 'K');
        given().get("/api/indicators").then().statusCode(200).body("id", hasItem("I-DENYMIX.stateSecret"));
    }

    @Test
    void lastYearsReportOfTheOrganGivesTheBaseOfTheClearing() {
        String clearing = "indicators.find { it.id == 'I-CLEAN' }";
        given().get("/api/indicators/2023").then().statusCode(200).body(clearing + ".value", is(25f))
                .body(clearing + ".members", is(1)).body(clearing + ".unknown", is(2));
    }

    @Test
    void rankingLeavesOutWhatHasTooSmallABase() {
        given().get("/api/indicators/2023/ranking?indicator=I-OPEN&by=organ").then().statusCode(200)
                .body("minimumBase", is(30)).body("places.name", contains("丙局", "乙局"))
                .body("places.place", contains(1, 2)).body("places.value", contains(100f, 5.555556f))
                .body("tooFew.name", contains("甲局"));
        given().get("/api/indicators/2023/ranking?indicator=I-OPEN&minimumBase=1").then().statusCode(200)
                .body("places.code", contains("62")).body("places.name", contains("甘肃省"));
        given().get("/api/indicators/2023/ranking?indicator=I-OPEN&region=6207&minimumBase=1").then().statusCode(200)
                .body("places.code", contains("620702", "620721"));
        for (String wrong : List.of("indicator=none", "by=organ", "indicator=I-OPEN&minimumBase=many",
                "indicator=I-OPEN&by=x",
                "indicator=I-OPEN&kind=3", "indicator=I-OPEN&region=%00")) {
            given().urlEncodingEnabled(false).get("/api/indicators/2023/ranking?" + wrong).then().statusCode(400)
                    .body("detail", not(containsString("null")));
        }
    }

    @Test
    void reportOfAnUnknownOrganBelongsToTheSumAndToNoPlace() {
        store.store(
                List.of(ValidatedReports.report(ValidatedReports.id(random), Instant.EPOCH, 1, Organ.unknown(), 2023,
                        Form.FORM_2021, ValidatedReports.cells(Form.FORM_2021, Map.of(CONCLUDED, 100, GRANTED, 50)),
                        List.of())));
        for (String by : List.of("organ", "region")) {
            given().get("/api/indicators/2023/ranking?indicator=I-OPEN&by=" + by).then().statusCode(200)
                    .body("places.value.max()", is(by.equals("organ") ? 100f : 35.714287f));
        }
        given().get("/api/indicators/2023").then().statusCode(200)
                .body("indicators.find { it.id == 'I-OPEN' }.base", is(240f))
                .body("indicators.find { it.id == 'I-CLEAN' }.unknown", is(3));
    }

    private void report(int county, String name, int year, Map<String, Integer> cells) {
        RegionNode region = ValidatedReports.COUNTIES.get(county);
        Organ organ = ValidatedReports.organ(region, name, OrganKind.COUNTY_DEPARTMENT);
        store.store(List.of(ValidatedReports.report(ValidatedReports.id(random), Instant.EPOCH, 1, organ, year,
                Form.FORM_2021, ValidatedReports.cells(Form.FORM_2021, cells), List.of())));
    }
}

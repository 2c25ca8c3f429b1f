package cn.gouji.stats.panel;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import cn.gouji.contracts.ContractJson;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.stats.FactTables;
import cn.gouji.stats.ValidatedReports;
import cn.gouji.stats.counting.FactStore;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,postgresql"))
class PanelTotalsTest {

    @Inject
    FactStore store;
    @Inject
    FactTables tables;

    @BeforeEach
    void season() {
        tables.empty();
        store.store(ValidatedReports.season(new Random(11), 80));
    }

    @AfterEach
    void empty() {
        tables.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?region=62", "?region=6207", "?region=620702", "?without=returned",
            "?region=62&without=returned", "?kind=township", "?region=620721&kind=countyGovernment"})
    void whoAddsThePanelUpGetsTheTotals(String selection) throws IOException {
        for (int year : List.of(2020, 2023)) {
            // When
            Map<String, Added> panel = added(given().get("/api/panel/" + year + ".csv" + selection).asString());
            JsonNode totals = ContractJson.mapper()
                    .readTree(given().get("/api/statistics/" + year + selection).asString()).path("cells");

            // Then
            assertThat(panel.keySet()).allMatch(totals::has);
            totals.properties().forEach(cell -> {
                Added own = panel.getOrDefault(cell.getKey(), new Added());
                JsonNode total = cell.getValue();
                assertThat(total.get("sum").isNull() ? null : total.get("sum").decimalValue())
                        .as("%s %s", year, cell.getKey())
                        .usingComparator(Comparator.nullsFirst(BigDecimal::compareTo)).isEqualTo(own.sum);
                assertThat(List.of(total.get("reports").intValue(), total.get("unknown").intValue(),
                        total.get("corrected").intValue())).as("%s %s", year, cell.getKey())
                        .containsExactly(own.known, own.unknown, own.corrected);
            });
        }
    }

    private static Map<String, Added> added(String panel) {
        List<String> lines = panel.lines().toList();
        List<String> columns = List.of(lines.getFirst().replace("\ufeff", "").split(","));
        Map<String, Added> cells = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            cells.computeIfAbsent(fields[columns.indexOf("cell")], cell -> new Added())
                    .add(fields[columns.indexOf("value")], fields[columns.indexOf("corrected")]);
        }
        return cells;
    }

    private static final class Added {

        private BigDecimal sum;
        private int known;
        private int unknown;
        private int corrected;

        void add(String value, String isCorrected) {
            if (value.isEmpty()) {
                unknown++;
            } else {
                known++;
                sum = sum == null ? new BigDecimal(value) : sum.add(new BigDecimal(value));
            }
            corrected += isCorrected.equals("true") ? 1 : 0;
        }
    }
}

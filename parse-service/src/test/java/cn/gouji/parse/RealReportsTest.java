package cn.gouji.parse;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.ParsedReport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Reads the real reports that lie beside a checkout, if they are there, and compares every cell. */
class RealReportsTest {

    private static final Path REPORTS = Path.of("..", "..", "shared", "reports");

    static Stream<Path> expectations() throws IOException {
        if (!Files.isDirectory(REPORTS)) {
            return Stream.of((Path) null);
        }
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.filter(file -> file.toString().endsWith(".expected.json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void everyCellIsWhatACarefulPersonReads(Path expectation) throws IOException {
        assumeTrue(expectation != null, "no real reports lie beside the checkout");
        JsonNode expected = ContractJson.mapper().readTree(expectation.toFile());
        byte[] content = Files.readAllBytes(REPORTS.resolve(expected.get("file").asText()));

        ParsedReport report = new ReportReader().read("s", content, "report.txt", Hints.NONE);

        assertThat(differences(expected, report)).isEmpty();
        assertThat(report.title()).isEqualTo(expected.get("title").asText());
        assertThat(report.year()).isEqualTo(expected.get("year").asInt());
        assertThat(report.organ().key()).isNotNull();
        assertThat(report.sections()).hasSize(6);
        assertThat(report.sections().getFirst().parts()).hasSize(5).noneMatch(part -> part.topic() == null);
    }

    private static List<String> differences(JsonNode expected, ParsedReport report) {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, JsonNode> cell : expected.get("cells").properties()) {
            CellReading reading = report.cells().get(cell.getKey());
            JsonNode accepted = expected.path("accepted").path(cell.getKey());
            boolean right = same(cell.getValue(), reading.value());
            for (JsonNode other : accepted) {
                right |= same(other, reading.value());
            }
            if (!right) {
                differences.add(cell.getKey() + ": " + cell.getValue() + " read as " + reading);
            }
        }
        for (JsonNode blank : expected.path("blank")) {
            CellReading reading = report.cells().get(blank.asText());
            if (reading.origin() != Origin.BLANK) {
                differences.add(blank.asText() + ": blank read as " + reading);
            }
        }
        return differences;
    }

    private static boolean same(JsonNode expected, BigDecimal value) {
        return expected.isNull() ? value == null : value != null && expected.decimalValue().compareTo(value) == 0;
    }
}

package cn.gouji.parse;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.Section;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads every document under {@code scenarios}; the name of the file is the name of the test. */
class ScenarioTest {

    static Stream<Arguments> scenarios() throws IOException, URISyntaxException {
        return files().stream()
                .map(file -> Arguments.of(file.getFileName().toString().replace(".yaml", ""), Scenario.read(file)));
    }

    static List<Path> files() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(ScenarioTest.class.getResource("/scenarios")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted(Comparator.naturalOrder()).toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void readsWhatThePrintTells(String name, Scenario scenario) {
        // When
        ParsedReport report = read(scenario);

        // Then
        Map<String, String> faults = new TreeMap<>();
        for (Cell cell : FormCatalogue.of(report.form()).cells()) {
            CellReading reading = report.cells().get(cell.id());
            if (!holds(scenario.then(), cell.id(), reading)) {
                faults.put(cell.id(), reading.value() + " " + reading.origin());
            }
        }
        assertThat(faults).isEmpty();
        assertThat(report.sections().stream().map(Section::number).toList()).isEqualTo(scenario.then().sections());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void readsTitleAndYear(String name, Scenario scenario) {
        // When
        ParsedReport report = read(scenario);

        // Then
        assertThat(report.year()).isEqualTo(scenario.then().year());
        assertThat(report.title()).isEqualToIgnoringWhitespace(scenario.then().title());
    }

    private static ParsedReport read(Scenario scenario) {
        return new ReportReader().read(null, scenario.document(), "scenario.txt", Hints.NONE);
    }

    private static boolean holds(Scenario.Then then, String cell, CellReading reading) {
        if (Scenario.names(then.blank(), cell)) {
            return reading.origin() == Origin.BLANK;
        }
        if (Scenario.names(then.absent(), cell)) {
            return reading.origin() == Origin.ABSENT;
        }
        List<BigDecimal> accepted = then.accepted().get(cell);
        if (accepted != null) {
            return reading.origin() != Origin.STATED
                    && accepted.stream().anyMatch(value -> same(value, reading.value()));
        }
        return same(then.cells().getOrDefault(cell, BigDecimal.ZERO), reading.value());
    }

    private static boolean same(BigDecimal expected, BigDecimal read) {
        return expected == null || read == null ? expected == read : expected.compareTo(read) == 0;
    }
}

package cn.gouji.parse.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.parse.ReportReader;

import static org.assertj.core.api.Assertions.assertThat;

/** The text of a PDF taken out of it in several orders tells the same as the PDF. */
class TextOrderTest {

    private final ReportReader reader = new ReportReader();

    @ParameterizedTest
    @CsvSource({"bureau, layout", "bureau, raw", "city, layout", "city, raw"})
    void orderOfLinesGivesTheSameCells(String report, String order) throws IOException {
        // When
        ParsedReport ofPdf = read(report + ".pdf");
        ParsedReport ofText = read(report + "." + order + ".txt");

        // Then
        assertThat(values(ofPdf)).hasSize(200).doesNotContainValue(null);
        assertThat(values(ofText)).isEqualTo(values(ofPdf));
    }

    /** Where cells with several lines stand side by side, the reading order tears rows apart: some cannot be told. */
    @ParameterizedTest
    @ValueSource(strings = {"bureau", "city"})
    void tornReadingOrderStatesNothingWrong(String report) throws IOException {
        // When
        ParsedReport ofPdf = read(report + ".pdf");
        ParsedReport ofText = read(report + ".plain.txt");

        // Then
        assertThat(ofText.cells()).allSatisfy((cell, reading) -> {
            if (reading.origin() == Origin.STATED) {
                assertThat(reading.value()).as(cell).isEqualByComparingTo(values(ofPdf).get(cell));
            }
        });
        assertThat(values(ofText).values()).filteredOn(Objects::nonNull).hasSizeGreaterThan(100);
    }

    private ParsedReport read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(TextOrderTest.class.getResourceAsStream("/orders/" + file))) {
            return reader.read(null, in.readAllBytes(), file, Hints.NONE);
        }
    }

    private static Map<String, BigDecimal> values(ParsedReport report) {
        Map<String, BigDecimal> values = new TreeMap<>();
        report.cells().forEach((cell, reading) -> values.put(cell, reading.value()));
        return values;
    }
}

package cn.gouji.local.accuracy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.ParsedReport;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTest {

    private final Map<String, BigDecimal> expected = new LinkedHashMap<>();
    private final Map<String, List<BigDecimal>> accepted = new LinkedHashMap<>();
    private final Map<String, CellReading> read = new LinkedHashMap<>();

    @Test
    void equalValuesAndMissingOnesAreRight() {
        // Given
        expected.put("a", new BigDecimal("4"));
        read.put("a", stated("4.0"));
        expected.put("b", null);

        // When
        Comparison comparison = compare(Set.of());

        // Then
        assertThat(comparison.cells().right()).isEqualTo(2);
        assertThat(comparison.faults()).isEmpty();
    }

    @Test
    void otherReadingsThatAreAcceptedAreRight() {
        // Given
        List<BigDecimal> noValue = new ArrayList<>();
        noValue.add(null);
        expected.put("a", BigDecimal.ZERO);
        accepted.put("a", noValue);
        expected.put("b", BigDecimal.ZERO);
        accepted.put("b", List.of(BigDecimal.TEN));
        read.put("b", stated("10"));

        // When, Then
        assertThat(compare(Set.of()).faults()).isEmpty();
    }

    @Test
    void aBlankCellMustBeReadAsBlank() {
        // Given
        expected.put("a", null);
        expected.put("b", null);
        read.put("a", CellReading.blank("", null));

        // When, Then
        assertThat(compare(Set.of("a", "b")).faults()).hasSize(1).first().asString().startsWith("b: expected blank");
    }

    @Test
    void aWrongValueThatIsStatedIsCountedApart() {
        // Given
        expected.put("a", BigDecimal.ONE);
        read.put("a", stated("2"));
        expected.put("b", BigDecimal.ONE);
        read.put("b", new CellReading(BigDecimal.TWO, Origin.REALIGNED, "2", null));

        // When
        Comparison comparison = compare(Set.of());

        // Then
        assertThat(comparison.faults()).hasSize(2);
        assertThat(comparison.statedWrong()).isEqualTo(1);
        assertThat(comparison.otherwiseWrong()).isEqualTo(1);
        assertThat(comparison.missed()).isZero();
    }

    @Test
    void aCellWithoutValueIsMissedAndNonZeroCellsAreCountedApart() {
        // Given
        expected.put("a", BigDecimal.ZERO);
        expected.put("b", BigDecimal.ONE);
        read.put("a", stated("0"));

        // When
        Comparison comparison = compare(Set.of());

        // Then
        assertThat(comparison.missed()).isEqualTo(1);
        assertThat(comparison.nonZero()).isEqualTo(new Share(0, 1));
        assertThat(comparison.cells()).hasToString("50.00 %");
    }

    private Comparison compare(Set<String> blank) {
        Expectation expectation = new Expectation("x.txt", Form.FORM_2021, 2023, List.of(), null, null, expected,
                accepted, blank);
        return Comparison.of(expectation, new ParsedReport(null, Form.FORM_2021, Outcome.READ, null, null, 2023, null,
                null, null, null, read, null, null));
    }

    private static CellReading stated(String value) {
        return new CellReading(new BigDecimal(value), Origin.STATED, value, null);
    }
}

package cn.gouji.stats.indicator;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.form.Form;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadTest {

    private static final Indicator GRANTED = new Indicator("x", "予以公开率", List.of("requests.granted.total"),
            List.of("requests.concluded.total"), "%", null);
    private static final double UNKNOWN = Double.NaN;

    @Test
    void rateIsTheRatioOfTheSumsAndNotTheMeanOfTheRates() {
        // When
        IndicatorValue value = spread(GRANTED, new double[]{1, 1}, new double[]{1, 99}, new double[]{0, 0});

        // Then
        assertThat(value.value()).isEqualTo(2);
        assertThat(value.base()).isEqualTo(100);
        assertThat(value.members()).isEqualTo(3);
        assertThat(value.defined()).isEqualTo(2);
        assertThat(value.median()).isEqualTo(50.505051);
    }

    @Test
    void memberThatDoesNotTellACellIsLeftOutOfBothSums() {
        // When
        IndicatorValue value = spread(GRANTED, new double[]{1, 2}, new double[]{UNKNOWN, 50}, new double[]{7, UNKNOWN});

        // Then
        assertThat(value.value()).isEqualTo(50);
        assertThat(value.unknown()).isEqualTo(2);
    }

    @Test
    void baseOfZeroLeavesTheRateUndefined() {
        assertThat(spread(GRANTED, new double[]{0, 0}).value()).isNull();
        assertThat(spread(GRANTED).value()).isNull();
        assertThat(spread(GRANTED, new double[]{UNKNOWN, 0}).base()).isNull();
    }

    @Test
    void quartilesLieBetweenTheMembers() {
        // When
        IndicatorValue value = spread(new Indicator("x", "予以公开", List.of("requests.granted.total"), null, "件", null),
                new double[]{1}, new double[]{2}, new double[]{3}, new double[]{10});

        // Then
        assertThat(List.of(value.lowerQuartile(), value.median(), value.upperQuartile()))
                .containsExactly(1.75, 2.5, 4.75);
        assertThat(value.value()).isEqualTo(16);
    }

    @Test
    void everyIndicatorOfTheCatalogueIsMadeOfCellsOfItsForms() {
        CellColumns columns = new CellColumns(IndicatorCatalogue.get().all());
        assertThat(IndicatorCatalogue.get().all()).hasSizeGreaterThan(50).allSatisfy(indicator -> {
            assertThat(Formula.of(indicator.of(), Form.FORM_2021, columns)).isNotNull();
            assertThat(Formula.of(indicator.base(), Form.FORM_2021, columns)).isNotNull();
        });
    }

    @Test
    void otherTreatmentIsOneRowInForm2019AndThreeInForm2021() {
        // Given
        Indicator other = IndicatorCatalogue.get().find("I-OTHER").orElseThrow();
        CellColumns columns = new CellColumns(List.of(other));
        double[] cells = new double[columns.size()];
        cells[columns.place("requests.otherwise.other.total", false)] = 2;
        cells[columns.place("requests.otherwise.feeOverdue.total", false)] = 1;
        cells[columns.place("requests.concluded.total", false)] = 10;

        // When
        Spread newer = new Spread(other, columns);
        newer.add(Form.FORM_2021, cells);
        cells[columns.place("requests.otherwise.feeOverdue.total", false)] = UNKNOWN;
        Spread older = new Spread(other, columns);
        older.add(Form.FORM_2019, cells);

        // Then
        assertThat(newer.value().value()).isEqualTo(30);
        assertThat(older.value().value()).isEqualTo(20);
    }

    private static IndicatorValue spread(Indicator indicator, double[]... members) {
        Spread spread = new Spread(indicator, new CellColumns(List.of(indicator)));
        Arrays.stream(members).forEach(cells -> spread.add(Form.FORM_2021, cells));
        return spread.value();
    }
}

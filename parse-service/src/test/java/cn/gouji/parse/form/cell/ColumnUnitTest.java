package cn.gouji.parse.form.cell;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.form.FormColumn;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.Place;

import static org.assertj.core.api.Assertions.assertThat;

class ColumnUnitTest {

    private static final Place PLACE = Place.ofLine(7);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            26550元 | 2.655
            26,550 元 | 2.655
            26550.5（元） | 2.65505
            0元 | 0
            1200000元 | 120
            """)
    void moneyIsConvertedWhereTheFormAsksForTenThousands(String raw, BigDecimal tenThousands) {
        CellReading reading = ColumnUnit.of(column(Form.FORM_2021, "disclosure.fees.amount"), read(raw));

        assertThat(reading).isEqualTo(new CellReading(tenThousands, Origin.REALIGNED, raw, PLACE));
    }

    @Test
    void moneyStaysAsPrintedWhereTheFormPrintsNoUnit() {
        CellReading reading = ColumnUnit.of(column(Form.FORM_2019, "disclosure2019.procurement.amount"),
                read("251000元"));

        assertThat(reading.value()).isEqualByComparingTo("251000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"500元", "3万"})
    void neitherMoneyNorTenThousandsAreNumbersOfThings(String printed) {
        CellReading reading = ColumnUnit.of(column(Form.FORM_2021, "disclosure.penalties.decisions"), read(printed));

        assertThat(reading).isEqualTo(CellReading.blank(printed, PLACE));
    }

    @Test
    void tenThousandsAreInTheirUnitAlready() {
        CellReading reading = read("2.6万元");

        assertThat(ColumnUnit.of(column(Form.FORM_2021, "disclosure.fees.amount"), reading)).isSameAs(reading);
    }

    @Test
    void changeIsAValueInTheColumnOfChangesOnly() {
        CellReading reading = read("减3");

        assertThat(ColumnUnit.of(column(Form.FORM_2019, "disclosure2019.licensing.change"), reading)).isSameAs(reading);
        assertThat(ColumnUnit.of(column(Form.FORM_2021, "disputes.review.upheld"), reading))
                .isEqualTo(CellReading.blank("减3", PLACE));
    }

    private static CellReading read(String raw) {
        return CellReadings.of(CellTextReader.read(raw), true, PLACE);
    }

    private static FormColumn column(Form form, String cell) {
        return FormCatalogue.of(form).cell(cell).orElseThrow().column();
    }
}

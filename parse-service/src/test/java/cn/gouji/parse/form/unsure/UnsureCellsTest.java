package cn.gouji.parse.form.unsure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.Place;

import static org.assertj.core.api.Assertions.assertThat;

class UnsureCellsTest {

    private static final Place PLACE = new Place(1, null, "表3 第4行");
    private static final String PETITION = "requests.unprocessed.petition.";

    private final Map<String, CellReading> cells = new LinkedHashMap<>();

    UnsureCellsTest() {
        for (Cell cell : FormCatalogue.of(Form.FORM_2021).cells()) {
            cells.put(cell.id(), CellReading.blank("", PLACE));
        }
    }

    @Test
    void readingThatMakesTheSumOfTheRowIsChosen() {
        // Given
        unsure(PETITION + "naturalPerson", "3", "5");
        stated(PETITION + "business", 4);
        stated(PETITION + "total", 9);
        stated("requests.concluded.naturalPerson", 5);

        // Then: and keeps its raw text and place
        assertThat(UnsureCells.chosen(cells)).containsEntry(PETITION + "naturalPerson",
                new CellReading(new BigDecimal(5), Origin.REALIGNED, "\uFFFD3/5", PLACE));
    }

    @Test
    void whatIsCountedHasACommaAndNoPoint() {
        // Given
        unsure("disclosure.coercion.decisions", "53,883", "53.883");
        unsure("disclosure.penalties.decisions", "1,234", "1.235");
        unsure("disclosure.fees.amount", "53,883", "53.883");

        // Then: an amount of money may have either
        assertThat(value("disclosure.coercion.decisions")).isEqualTo(53883);
        assertThat(value("disclosure.penalties.decisions")).isNull();
        assertThat(value("disclosure.fees.amount")).isNull();
    }

    @Test
    void sumOfTheColumnDecidesWhatTheRowLeavesOpen() {
        // Given: a number and its total, both misread in the same way
        unsure(PETITION + "naturalPerson", "3", "5");
        unsure(PETITION + "total", "3", "5");
        assertThat(value(PETITION + "naturalPerson")).isNull();

        // When
        stated("requests.concluded.naturalPerson", 5);

        // Then: of the column of the totals, too
        stated("requests.concluded.total", 5);
        assertThat(value(PETITION + "naturalPerson")).isEqualTo(5);
        assertThat(value(PETITION + "total")).isEqualTo(5);
    }

    @Test
    void nothingIsChosenThatARelationForbidsOrNoneSupports() {
        // Given
        unsure(PETITION + "naturalPerson", "3", "5");
        stated(PETITION + "total", 7);
        unsure("disclosure.penalties.decisions", "12");
        cells.put("disputes.review.upheld", CellReading.absent());
        unsure("disputes.review.corrected", "2");
        stated("disputes.review.total", 2);

        // Then
        assertThat(List.of(PETITION + "naturalPerson", "disclosure.penalties.decisions", "disputes.review.corrected"))
                .allMatch(id -> value(id) == null);
    }

    private Integer value(String id) {
        BigDecimal value = UnsureCells.chosen(cells).get(id).value();
        return value == null ? null : value.intValueExact();
    }

    private void unsure(String id, String... readings) {
        cells.put(id, CellReading.blank("\uFFFD" + String.join("/", readings), PLACE));
    }

    private void stated(String id, int value) {
        cells.put(id, new CellReading(BigDecimal.valueOf(value), Origin.STATED, String.valueOf(value), PLACE));
    }
}

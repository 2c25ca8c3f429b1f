package cn.gouji.parse.form.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.ObservedRow.Layout;
import cn.gouji.parse.form.row.TableForm;

import static org.assertj.core.api.Assertions.assertThat;

class ScrambledLabelsTest {

    private static final List<String> WITH_REQUESTS = List.of("received", "granted", "concluded");

    private final TableForm form = new TableForm(FormCatalogue.of(Form.FORM_2021).tables().get(1));

    @Test
    void everyValueStandsInTheLineOfItsRow() {
        // Given: rows without labels, with the same small numbers again and again
        List<ObservedRow> rows = new ArrayList<>();
        for (int j = 0; j < form.rows().size(); j++) {
            String count = WITH_REQUESTS.contains(form.rows().get(j).row().id()) ? "5" : "0";
            List<CellText> values = List.of(count, "0", "0", "0", "0", "0", count).stream().map(CellTextReader::read)
                    .toList();
            rows.add(new ObservedRow(List.of(), List.of(), values, List.of(), -1, 0, Place.ofLine(j + 1),
                    Layout.STREAM));
        }
        List<ReadRow> absent = rows.stream().map(row -> ReadRow.absent(row.places().size())).toList();

        // When
        List<ReadRow> completed = ScrambledLabels.completed(absent, form, rows);

        // Then
        assertThat(IntStream.range(0, rows.size()).boxed()).allSatisfy(
                j -> assertThat(completed.get(j).cells()).allSatisfy(
                        cell -> assertThat(cell.place()).isEqualTo(Place.ofLine(j + 1))));
    }
}

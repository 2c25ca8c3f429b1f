package cn.gouji.parse.form.dispute;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellText.Value;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.Wording;

/** A table that has a row for each result and a column for each group. */
final class ResultRows {

    private ResultRows() {
    }

    /** The places in the order of the form; null if the rows are others. */
    static CellText[] places(TableForm form, List<ObservedRow> rows) {
        int groups = form.rows().size();
        int width = form.rows().getFirst().width();
        if (rows.size() != width) {
            return null;
        }
        CellText[] places = new CellText[groups * width];
        for (int result = 0; result < width; result++) {
            ObservedRow row = rows.get(result);
            String label = Wording.core(form.rows().getFirst().columns().get(result).label());
            List<CellText> values = row.isGrid() && row.places().size() == groups ? row.places() : row.tokens();
            String last = Stream.concat(row.before().stream(), row.labels().stream()).reduce("", (a, b) -> b);
            if (!Wording.core(last).equals(label) || values.size() != groups
                    || values.stream().anyMatch(CellText.Words.class::isInstance)
                    || values.stream().noneMatch(Value.class::isInstance) && !row.isGrid()) {
                return null;
            }
            for (int group = 0; group < groups; group++) {
                places[group * width + result] = values.get(group);
            }
        }
        // The names of results below each other with nothing beside them are a header of one cell a line.
        return Arrays.stream(places).anyMatch(Value.class::isInstance) ? places : null;
    }
}

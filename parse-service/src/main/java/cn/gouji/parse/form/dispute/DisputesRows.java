package cn.gouji.parse.form.dispute;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.RowGatherer;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** The rows below the header of table four that have values, or the blank places of all of them. */
final class DisputesRows {

    private static final int GROUPS = GroupValues.GROUPS;
    private static final int GROUP_WIDTH = GroupValues.GROUP_WIDTH;
    private static final int WIDTH = GroupValues.WIDTH;

    private DisputesRows() {
    }

    /** @param lines of the table from its header on */
    static List<ObservedRow> below(List<TextRow> lines) {
        List<ObservedRow> rows = RowGatherer.gather(lines, WIDTH).stream()
                .filter(row -> row.firstToken() >= 0 && !countsColumns(row) || isBlank(row)).toList();
        return withoutRepeated(DisputesHeader.below(rows));
    }

    /** A row that counts the columns from one on. */
    private static boolean countsColumns(ObservedRow row) {
        List<CellText> tokens = row.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (!(tokens.get(i) instanceof CellText.Value value) || value.number().intValue() != i + 1) {
                return false;
            }
        }
        return tokens.size() == WIDTH;
    }

    /** A row of the grid that has the places of the table but no value. */
    private static boolean isBlank(ObservedRow row) {
        return row.isGrid() && row.labelIndex() < 0 && row.places().size() >= WIDTH;
    }

    /** Without whole rows that stand there again, as for narrow screens. */
    private static List<ObservedRow> withoutRepeated(List<ObservedRow> rows) {
        List<ObservedRow> once = new ArrayList<>();
        for (ObservedRow row : rows) {
            boolean again = row.tokenCount() == WIDTH
                    && once.stream().anyMatch(other -> other.tokens().equals(row.tokens()));
            if (!again) {
                once.add(row);
            }
        }
        return once;
    }

    /** Whether each value stands behind its own name, one below the other in the order of the form. */
    static boolean areListed(TableForm form, List<ObservedRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            List<String> labels = rows.get(i).labels();
            String result = Wording.core(form.rows().getFirst().columns().get(i % GROUP_WIDTH).label());
            String group = Wording.core(form.rows().get(Math.min(i / GROUP_WIDTH, GROUPS - 1)).row().label());
            boolean named = !labels.isEmpty() && Wording.core(labels.getLast()).equals(result);
            if (!named || i % GROUP_WIDTH == 0 && !Wording.core(String.join("", labels)).contains(group)) {
                return false;
            }
        }
        return rows.size() == WIDTH;
    }
}

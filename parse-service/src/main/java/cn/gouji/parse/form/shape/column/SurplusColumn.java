package cn.gouji.parse.form.shape.column;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellText.Value;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.run.ValueRuns;
import cn.gouji.parse.form.wording.TextRow;

/** A table with a column of numbers more than the form, as the sums of last year: only without it the rows add up. */
public final class SurplusColumn {

    private static final int FEWEST_PROVEN = 3;

    private final TableForm form;
    private final int width;

    public SurplusColumn(TableForm form) {
        this.form = form;
        this.width = form.rows().getFirst().width();
    }

    /** The lines as the form would have them; null if the table is no such one. */
    public List<TextRow> upright(List<TextRow> lines) {
        ValueRuns runs = new ValueRuns(lines);
        for (int length = width + 1; length >= width; length--) {
            List<ValueRuns.Run> full = runs.ofLength(length);
            int surplus = 2 * full.size() > form.rows().size() ? surplus(full) : -1;
            if (surplus >= 0) {
                full.forEach(run -> runs.drop(run.values().get(surplus)));
                return runs.rest();
            }
        }
        return null;
    }

    /** The only place without which nearly all rows add up; -1 if there is none, or they do with it. */
    private int surplus(List<ValueRuns.Run> rows) {
        int surplus = -1;
        for (int place = -1; place < rows.getFirst().length(); place++) {
            if (addUp(rows, place)) {
                if (surplus >= 0 || place < 0) {
                    return -1;
                }
                surplus = place;
            }
        }
        return surplus;
    }

    /** Whether the values but one add up in nearly all rows, their sum being the first or the last of them. */
    private static boolean addUp(List<ValueRuns.Run> rows, int without) {
        int first = 0;
        int last = 0;
        int failing = 0;
        for (ValueRuns.Run row : rows) {
            List<CellText> texts = new ArrayList<>(row.values().stream().map(ValueRuns.At::text).toList());
            if (without >= 0) {
                texts.remove(without);
            }
            boolean sumLast = RowSum.proves(texts.toArray(CellText[]::new));
            texts.add(texts.removeFirst());
            boolean sumFirst = RowSum.proves(texts.toArray(CellText[]::new));
            first += sumFirst ? 1 : 0;
            last += sumLast ? 1 : 0;
            failing += sumFirst || sumLast || texts.stream().noneMatch(SurplusColumn::isSomething) ? 0 : 1;
        }
        int proven = Math.max(first, last);
        return proven >= FEWEST_PROVEN && proven > 4 * failing;
    }

    private static boolean isSomething(CellText text) {
        return text instanceof Value value && value.number().signum() != 0;
    }
}

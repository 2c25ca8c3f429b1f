package cn.gouji.parse.form.cell;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.gouji.parse.form.row.ObservedRow;

/**
 * What the complete rows of a table tell about the columns of incomplete ones: a row laid out like a complete row of
 * the same depth has its values in the same columns.
 */
public final class ColumnGeometry {

    private record Layout(int depth, int labelIndex, int start, int width) {
    }

    private final Set<Layout> complete = new HashSet<>();

    public ColumnGeometry(List<ObservedRow> rows, int[] depths, int columns) {
        for (int i = 0; i < rows.size(); i++) {
            ObservedRow row = rows.get(i);
            if (depths[i] >= 0 && row.grid() && row.valueCount() == columns
                    && row.lastValue() - row.firstValue() == columns - 1) {
                complete.add(layout(row, depths[i], row.firstValue()));
            }
        }
    }

    /** Place of the first column behind the label of an incomplete row; -1 if no complete row is laid out like it. */
    public int start(ObservedRow row, int depth) {
        for (int start = 0; start < row.places().size(); start++) {
            if (complete.contains(layout(row, depth, start))) {
                return start;
            }
        }
        return -1;
    }

    private static Layout layout(ObservedRow row, int depth, int start) {
        return new Layout(depth, row.labelIndex(), start, row.labelIndex() + 1 + row.places().size());
    }
}

package cn.gouji.parse.form.header;

import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.ObservedRow;

/** Tells whether a header that names fewer columns than the form lost some of its names, while the table has all columns. */
public final class LostNames {

    private final List<ObservedRow> rows;
    private final int width;

    /** @param width how many columns the form has, of which the last is the sum of the others */
    public LostNames(List<ObservedRow> rows, int width) {
        this.rows = rows;
        this.width = width;
    }

    /** @param named the columns that are named */
    public boolean areIn(int[] named) {
        boolean asMany = rows.stream().anyMatch(row -> row.isComplete(named.length));
        boolean more = rows.stream().anyMatch(row -> row.tokenCount() > named.length && isSome(row));
        return !asMany && more || named[named.length - 1] == width - 1 && exceed(named.length);
    }

    /** Whether most rows make more than what would be their sum if the header had all names. */
    private boolean exceed(int count) {
        int exceeding = 0;
        int others = 0;
        for (ObservedRow row : rows) {
            if (row.isComplete(count) && isSome(row)) {
                CellText[] withOneLost = row.tokens().toArray(new CellText[count + 1]);
                withOneLost[count] = withOneLost[count - 1];
                withOneLost[count - 1] = null;
                boolean holds = RowSum.holds(withOneLost);
                exceeding += holds ? 0 : 1;
                others += holds ? 1 : 0;
            }
        }
        return exceeding > others;
    }

    /** Whether a row has any value that is not nothing. */
    private static boolean isSome(ObservedRow row) {
        return row.places().stream()
                .anyMatch(text -> text instanceof CellText.Value value && value.number().signum() != 0);
    }
}

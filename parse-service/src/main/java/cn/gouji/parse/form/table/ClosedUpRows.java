package cn.gouji.parse.form.table;

import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.Placement;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.ObservedRow;

/**
 * Rows that lost their blank places and closed up: the sum stands right behind the last value, not in its column. Which
 * columns the other values are of is not told then, but by the relations.
 */
final class ClosedUpRows {

    /** Whether rows end with their sum: where hardly any does, the sums were left out, and two equal values are just that. */
    private final boolean haveSums;

    /** @param chosen rows of the table */
    ClosedUpRows(List<ObservedRow> chosen) {
        long several = chosen.stream().filter(row -> row.valueCount() > 1 && !isNothing(row)).count();
        long summed = chosen.stream().filter(row -> RowSum.endsWithSum(row.places())).count();
        this.haveSums = 2 * summed > several;
    }

    private static boolean isNothing(ObservedRow row) {
        return row.places().stream().filter(CellText.Value.class::isInstance).map(CellText.Value.class::cast)
                .allMatch(value -> value.number().signum() == 0);
    }

    /**
     * @param columns of the table
     * @param start place of the first column, -1 if it is not known
     * @param placement the ways in which the row may stand if it lost none of its places
     */
    boolean mayHaveClosedUp(ObservedRow row, int columns, int start, Placement placement) {
        int from = start < 0 ? row.firstToken() : Math.min(start, row.firstToken());
        boolean told = placement.options().size() == 1
                && placement.options().getFirst()[columns - 1] instanceof CellText.Value;
        return haveSums && !told && row.lastToken() - from + 1 < columns && endsWithSum(row);
    }

    private static boolean endsWithSum(ObservedRow row) {
        return row.lastToken() >= 0 && row.places().get(row.lastToken()) instanceof CellText.Value
                && RowSum.endsWithSum(row.places());
    }
}

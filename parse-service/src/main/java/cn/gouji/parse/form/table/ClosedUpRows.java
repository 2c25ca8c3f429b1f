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

    /** So many rows with their sums in the same place before the last show that the others have theirs there, too. */
    private static final int FEWEST_ALIKE = 3;

    /** Whether rows end with their sum: where hardly any does, the sums were left out, and two equal values are just that. */
    private final boolean haveSums;
    /** Place where all rows of several values end that end with their sum; -1 if they end in different places. */
    private final int end;

    /** @param chosen rows of the table */
    ClosedUpRows(List<ObservedRow> chosen) {
        long several = chosen.stream().filter(row -> row.valueCount() > 1 && !isNothing(row)).count();
        List<ObservedRow> summed = chosen.stream().filter(row -> RowSum.endsWithSum(row.places())).toList();
        List<ObservedRow> telling = summed.stream().filter(row -> row.valueCount() > 2 && !isNothing(row)).toList();
        boolean sameEnd = telling.stream().map(ObservedRow::lastToken).distinct().count() == 1;
        this.end = telling.size() >= FEWEST_ALIKE && sameEnd ? telling.getFirst().lastToken() : -1;
        this.haveSums = 2 * summed.size() > several || end >= 0;
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

    /** A row that lost a value does not add up, but ends where the others have their sums. */
    private boolean endsWithSum(ObservedRow row) {
        return row.lastToken() >= 0 && row.lastToken() == end
                || row.lastToken() >= 0 && row.places().get(row.lastToken()) instanceof CellText.Value
                        && RowSum.endsWithSum(row.places());
    }
}

package cn.gouji.parse.form.dispute;

import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.Placement;
import cn.gouji.parse.form.cell.RowPlacement;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.wording.TextRow;

/** The one row of table four in which its three groups stand side by side. */
final class WideRow {

    private static final int GROUP_WIDTH = GroupValues.GROUP_WIDTH;
    private static final int WIDTH = GroupValues.WIDTH;

    private WideRow() {
    }

    /** Whether the row has more values than one group, or the places of all groups. */
    static boolean is(ObservedRow row) {
        return row.tokenCount() > GROUP_WIDTH + 1
                || row.isGrid() && row.places().size() >= WIDTH && row.labelIndex() < 0;
    }

    /** Whether nothing stands beside the values, and their number or the header tells their columns. */
    static boolean isWhole(ObservedRow row, List<TextRow> lines) {
        return row.leadingNumbers() == 0 && !endsWithMark(row) && DisputesHeader.isAbove(row, lines);
    }

    static Placement placement(ObservedRow row, List<TextRow> lines) {
        RowPlacement columns = new RowPlacement(WIDTH);
        int start = hasColumnMore(row) ? DisputesHeader.start(row, lines) : -1;
        if (start >= 0) {
            return columns.from(row, start);
        }
        if (row.labelIndex() >= 0 || row.places().size() >= WIDTH) {
            return columns.of(row, DisputesHeader.start(row, lines));
        }
        if (row.isComplete(WIDTH - 1)) {
            return columns.withOneLost(row);
        }
        // The line between two columns was lost, wherever it is: header and row lack a place.
        boolean joined = row.isGrid() && DisputesHeader.isAbove(row, lines);
        return joined ? Placement.UNKNOWN : columns.of(row, -1);
    }

    /** Whether as many values as the form has do not add up among more places: one stands in a column of the office's own. */
    private static boolean hasColumnMore(ObservedRow row) {
        return row.isGrid() && row.isComplete(WIDTH) && row.labelIndex() < 0 && row.places().size() > WIDTH
                && !GroupValues.hold(row.tokens().toArray(CellText[]::new));
    }

    /** A dash behind nothing but values may be the mark of the heading below, and -2- is the number of the page. */
    private static boolean endsWithMark(ObservedRow row) {
        List<CellText> tokens = row.tokens();
        return !row.isGrid() && !(tokens.getLast() instanceof CellText.Value)
                && tokens.stream().filter(CellText.Value.class::isInstance).count() == tokens.size() - 1;
    }
}

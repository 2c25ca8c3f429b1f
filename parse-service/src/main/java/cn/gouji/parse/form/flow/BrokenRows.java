package cn.gouji.parse.form.flow;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.ObservedRow.Layout;

/** Puts a row together whose last values stand alone on the line below it, if together they add up. */
final class BrokenRows {

    /** More values one a line are a row of a table that came so as a whole. */
    private static final int MOST_STREAMED = 2;

    private BrokenRows() {
    }

    static List<ObservedRow> joined(List<ObservedRow> rows, int width) {
        if (rows.stream().anyMatch(row -> row.layout() == Layout.STREAM && row.tokenCount() > MOST_STREAMED
                && !isWhole(row, width))) {
            return rows;
        }
        List<ObservedRow> joined = new ArrayList<>(rows.size());
        for (ObservedRow row : rows) {
            ObservedRow whole = joined.isEmpty() ? null : joined(joined.getLast(), row, width);
            if (whole == null) {
                joined.add(row);
            } else {
                joined.set(joined.size() - 1, whole);
            }
        }
        return joined;
    }

    private static boolean isWhole(ObservedRow row, int width) {
        return row.tokenCount() == width && RowSum.proves(row.tokens().toArray(CellText[]::new));
    }

    /** The row of both; null if they are none. */
    private static ObservedRow joined(ObservedRow row, ObservedRow rest, int width) {
        if (!rest.labels().isEmpty() || !rest.before().isEmpty() || row.tokenCount() == 0 || rest.tokenCount() == 0
                || row.tokenCount() + rest.tokenCount() != width) {
            return null;
        }
        List<CellText> tokens = new ArrayList<>(row.tokens());
        tokens.addAll(rest.tokens());
        boolean numbers = tokens.stream().allMatch(CellText.Value.class::isInstance);
        if (!numbers || !RowSum.holds(tokens.toArray(CellText[]::new))) {
            return null;
        }
        // The gap between both keeps it from being taken for a row that was printed so.
        tokens.add(row.tokenCount(), CellText.EMPTY);
        return new ObservedRow(row.labels(), row.before(), tokens, List.of(), row.labelIndex(), row.leadingNumbers(),
                row.place(), Layout.SHARED_GRID);
    }
}

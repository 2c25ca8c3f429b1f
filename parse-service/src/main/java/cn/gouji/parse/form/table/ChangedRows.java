package cn.gouji.parse.form.table;

import java.util.Arrays;
import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.ObservedRow;

/** Tells rows that may have lost one value and got another, in a table whose rows lost or got some elsewhere. */
final class ChangedRows {

    /** Whether some row has more or fewer values than the form has columns. */
    private final boolean uneven;
    private final boolean fewLackSum;

    /**
     * @param chosen rows of the table
     * @param unproven those of them of which the grid does not show where they have blanks
     * @param totals whether the sums are filled in, in some row
     */
    ChangedRows(List<ObservedRow> chosen, List<ObservedRow> unproven, int width, boolean totals) {
        this.uneven = unproven.stream().anyMatch(row -> row.tokenCount() > 0 && row.tokenCount() != width);
        // A row with as many values as columns has its sum, wherever it stands.
        long lacking = chosen.stream().filter(row -> !row.isComplete(width) && lacksSum(row.places())).count();
        this.fewLackSum = totals && 2 * lacking < chosen.stream().filter(row -> row.valueCount() > 0).count();
    }

    /** Whether the row does not add up, or is one of few without a sum. */
    boolean mayHold(CellText[] places) {
        return uneven && (!RowSum.holdsWithBlanks(places) || fewLackSum && lacksSum(Arrays.asList(places)));
    }

    private static boolean lacksSum(List<CellText> places) {
        return !places.isEmpty() && !(places.getLast() instanceof CellText.Value)
                && places.stream().anyMatch(CellText.Value.class::isInstance);
    }
}

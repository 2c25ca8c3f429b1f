package cn.gouji.parse.form.table;

import java.util.Arrays;
import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.ObservedRow;

/** Tells rows that may have lost one value and got another, in a table whose rows lost or got some elsewhere. */
final class ChangedRows {

    /** So many rows without a sum are no exceptions. */
    private static final int FEW = 3;

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
        this.fewLackSum = totals && chosen.stream().filter(row -> lacksSum(row.places())).count() < FEW;
    }

    /** Whether the row does not add up, or is nearly the only one without a sum. */
    boolean mayHold(CellText[] places) {
        return uneven && (!RowSum.holdsWithBlanks(places) || fewLackSum && lacksSum(Arrays.asList(places)));
    }

    private static boolean lacksSum(List<CellText> places) {
        return !places.isEmpty() && !(places.getLast() instanceof CellText.Value)
                && places.stream().anyMatch(CellText.Value.class::isInstance);
    }
}

package cn.gouji.parse.form.geometry;

import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.ObservedRow.Layout;

/**
 * The rows of a grid without places for merged cells, as tables come that were copied from a web page: the columns follow
 * the label at once, and what stands behind them is blank. Their sums show it: two rows at least add up so, and more than
 * do not.
 */
final class TightRows {

    private static final int FEWEST = 2;

    /** What such a layout tells of a row. */
    enum Told {
        COLUMNS,
        INFERRED,
        NOTHING
    }

    private final boolean tight;
    /** Whether no row has a place more than the columns, so that none can have been left out unseen. */
    private final boolean exact;

    TightRows(List<AlignedRow> rows) {
        boolean behindLabel = true;
        boolean same = true;
        int holding = 0;
        int failing = 0;
        for (AlignedRow row : rows) {
            if (row.row().layout() != Layout.GRID || !isLabelled(row)) {
                continue;
            }
            behindLabel &= row.row().lastToken() < row.columns();
            same &= row.row().places().size() == row.columns();
            CellText[] places = places(row);
            if (places != null && places[places.length - 1] instanceof CellText.Value sum
                    && sum.number().signum() != 0) {
                boolean holds = RowSum.holdsWithBlanks(places);
                holding += holds ? 1 : 0;
                failing += holds ? 0 : 1;
            }
        }
        this.tight = behindLabel && holding >= FEWEST && holding > failing;
        this.exact = same;
    }

    /** Where a row is laid out otherwise, or does not add up below these columns, nothing. */
    Told told(AlignedRow row) {
        CellText[] places = tight && row.row().layout() == Layout.GRID ? places(row) : null;
        if (places == null || !isLabelled(row) && !RowSum.isThatOfSome(places)) {
            return Told.NOTHING;
        }
        if (!(places[places.length - 1] instanceof CellText.Value)) {
            return exact || !RowSum.isTooFarLeft(List.of(places)) ? Told.INFERRED : Told.NOTHING;
        }
        if (RowSum.holdsWithBlanks(places)) {
            return isLabelled(row) ? Told.COLUMNS : Told.INFERRED;
        }
        return exact ? Told.INFERRED : Told.NOTHING;
    }

    /** Where a label was lost its place may still be there: only the sum of such a row tells. */
    private static boolean isLabelled(AlignedRow row) {
        return row.row().labelIndex() >= 0;
    }

    /** The columns of a row that has places for all of them; null if it has not. */
    private static CellText[] places(AlignedRow row) {
        List<CellText> places = row.row().places();
        return places.size() < row.columns() ? null : places.subList(0, row.columns()).toArray(CellText[]::new);
    }
}

package cn.gouji.parse.form.table;

import java.util.Arrays;
import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.Placement;
import cn.gouji.parse.form.cell.RowSum;

/** What the last place of a row, that of the sum, tells of the others. */
final class SumPlace {

    private SumPlace() {
    }

    /** Whether it alone is empty: the row may have lost a value and closed up. */
    static boolean isOnlyEmpty(CellText[] places) {
        int last = places.length - 1;
        return places[last] instanceof CellText.Blank blank && blank.isEmpty()
                && Arrays.stream(places).limit(last).allMatch(CellText.Value.class::isInstance);
    }

    /** Whether the grid leaves a place in front of the sum empty: where a row closes up it is the last that is. */
    static boolean isFilledBehindBlank(Placement placement) {
        CellText[] places = placement.clean() ? placement.options().getFirst() : new CellText[0];
        return places.length > 0 && places[places.length - 1] instanceof CellText.Value
                && Arrays.stream(places).anyMatch(CellText.Blank.class::isInstance);
    }

    /** Whether the row adds up only if it is the sum that it lost, so that its last place is empty for good. */
    static boolean isLost(Placement lost) {
        List<CellText[]> possible = RowSum.possible(lost.options());
        return possible.size() == 1 && possible.getFirst()[possible.getFirst().length - 1] == null;
    }
}

package cn.gouji.parse.form.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.Placement;
import cn.gouji.parse.form.cell.RowPlacement;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.geometry.AlignedRow;
import cn.gouji.parse.form.row.ObservedRow;

/**
 * Rows that lost a column all in the same way, as on a page that was cut: what the relations rule out for one of them is
 * ruled out for all.
 */
final class ShiftedRows {

    private record Shape(int depth, int labelIndex, int width, int first, int last) {

        static Shape of(AlignedRow aligned) {
            ObservedRow row = aligned.row();
            return new Shape(aligned.depth(), row.labelIndex(), row.places().size(), row.firstToken(), row.lastToken());
        }
    }

    private final Map<Shape, boolean[]> possible = new HashMap<>();

    /** @param rows the rows whose columns nothing else tells */
    ShiftedRows(List<AlignedRow> rows) {
        for (AlignedRow row : rows) {
            List<CellText[]> options = new RowPlacement(row.columns()).of(row.row(), -1).options();
            if (row.row().isGrid() && options.size() > 1) {
                boolean[] still = possible.computeIfAbsent(Shape.of(row), shape -> allOf(options.size()));
                for (int i = 0; i < still.length; i++) {
                    still[i] &= i < options.size() && RowSum.holds(options.get(i));
                }
            }
        }
    }

    /** The options that are possible for every row of the same shape; all of them if none is. */
    Placement narrow(AlignedRow row, Placement placement) {
        boolean[] still = row.row().isGrid() ? possible.get(Shape.of(row)) : null;
        if (still == null || still.length != placement.options().size()) {
            return placement;
        }
        List<CellText[]> narrowed = new ArrayList<>();
        for (int i = 0; i < still.length; i++) {
            if (still[i]) {
                narrowed.add(placement.options().get(i));
            }
        }
        return narrowed.isEmpty() ? placement : new Placement(narrowed, false);
    }

    private static boolean[] allOf(int size) {
        boolean[] all = new boolean[size];
        Arrays.fill(all, true);
        return all;
    }
}

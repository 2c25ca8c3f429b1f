package cn.gouji.parse.form.dispute;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.ObservedRow;

/**
 * A row of table four that lost its blank places and closed up: its last places are empty, and its groups do not add up where
 * they stand. The sums tell which values are of a group.
 */
final class ClosedUpGroups {

    private static final int GROUPS = GroupValues.GROUPS;
    private static final int GROUP_WIDTH = GroupValues.GROUP_WIDTH;
    private static final int WIDTH = GroupValues.WIDTH;

    private ClosedUpGroups() {
    }

    /** @param placed the ways in which the row may stand if it lost none of its places */
    static boolean is(ObservedRow row, List<CellText[]> placed) {
        return row.isGrid() && row.valueCount() > 1 && row.valueCount() == row.tokenCount()
                && row.lastToken() - row.firstToken() + 1 < WIDTH
                && placed.stream().noneMatch(
                        places -> places[WIDTH - 1] instanceof CellText.Value || GroupValues.holdWithBlanks(places));
    }

    /** The ways in which the values make groups that add up. */
    static List<CellText[]> options(ObservedRow row) {
        List<CellText[]> options = new ArrayList<>();
        fill(row.tokens(), new CellText[WIDTH], 0, options);
        return options;
    }

    /** Puts the rest of the values into the groups from one on. */
    private static void fill(List<CellText> rest, CellText[] places, int group, List<CellText[]> options) {
        if (group == GROUPS) {
            if (rest.isEmpty()) {
                options.add(places.clone());
            }
            return;
        }
        fill(rest, places, group + 1, options);
        for (int length = 2; length <= Math.min(GROUP_WIDTH, rest.size()); length++) {
            if (RowSum.endsWithSum(rest.subList(0, length))) {
                put(rest, length, 0, 0, places, group, options);
            }
        }
    }

    /** Puts the first values of the rest into columns of a group in every way, the last of them into that of the sum. */
    private static void put(List<CellText> rest, int length, int done, int column, CellText[] places, int group,
            List<CellText[]> options) {
        int start = group * GROUP_WIDTH;
        if (done == length - 1) {
            places[start + GROUP_WIDTH - 1] = rest.get(done);
            fill(rest.subList(length, rest.size()), places, group + 1, options);
            places[start + GROUP_WIDTH - 1] = null;
            return;
        }
        for (int c = column; c < GROUP_WIDTH - 1; c++) {
            places[start + c] = rest.get(done);
            put(rest, length, done + 1, c + 1, places, group, options);
            places[start + c] = null;
        }
    }
}

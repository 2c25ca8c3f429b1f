package cn.gouji.parse.form.dispute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.ObservedRow.Layout;

/** The values of the three groups in the order in which they came, held to the sums of the groups. */
final class GroupValues {

    static final int GROUPS = 3;
    static final int GROUP_WIDTH = 5;
    static final int WIDTH = GROUPS * GROUP_WIDTH;

    private GroupValues() {
    }

    /** The values of a table that is spread over several rows without labels; null if they do not make a whole one. */
    static CellText[] pieces(List<ObservedRow> rows) {
        List<CellText> all = new ArrayList<>();
        rows.forEach(row -> all.addAll(row.tokens()));
        CellText[] option = all.toArray(CellText[]::new);
        return option.length == WIDTH && hold(option) ? option : null;
    }

    /**
     * The groups that add up from the first value on, of a stream that is not whole; null if it is, or the first does
     * not add up. More values than two groups have begin with the first group.
     */
    static CellText[] leading(List<ObservedRow> rows) {
        List<CellText> all = new ArrayList<>();
        rows.forEach(row -> all.addAll(row.tokens()));
        boolean streamed = rows.stream().allMatch(row -> row.layout() == Layout.STREAM);
        if (!streamed || all.size() <= 2 * GROUP_WIDTH || all.size() >= WIDTH) {
            return null;
        }
        CellText[] places = new CellText[WIDTH];
        for (int start = 0; start < 2 * GROUP_WIDTH; start += GROUP_WIDTH) {
            CellText[] group = all.subList(start, start + GROUP_WIDTH).toArray(CellText[]::new);
            if (!RowSum.proves(group)) {
                break;
            }
            System.arraycopy(group, 0, places, start, GROUP_WIDTH);
        }
        return places[0] == null ? null : places;
    }

    /** Whether every group that has a value has its 总计 and adds up, with nothing where it is blank. */
    static boolean holdWithBlanks(CellText[] places) {
        for (int start = 0; start < WIDTH; start += GROUP_WIDTH) {
            CellText[] part = Arrays.copyOfRange(places, start, start + GROUP_WIDTH);
            boolean any = Arrays.stream(part).anyMatch(CellText.Value.class::isInstance);
            if (any && !(part[GROUP_WIDTH - 1] instanceof CellText.Value && RowSum.holdsWithBlanks(part))) {
                return false;
            }
        }
        return true;
    }

    /** Whether every group can add up (form, table four: the four results make the 总计). */
    static boolean hold(CellText[] places) {
        for (int group = 0; group < GROUPS; group++) {
            CellText[] part = Arrays.copyOfRange(places, group * GROUP_WIDTH, (group + 1) * GROUP_WIDTH);
            if (!RowSum.holds(part)) {
                return false;
            }
        }
        return true;
    }
}

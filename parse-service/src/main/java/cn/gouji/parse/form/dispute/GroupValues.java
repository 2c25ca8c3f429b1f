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

    private static final int REQUESTS_WIDTH = 7;

    private GroupValues() {
    }

    /** All places without a value. */
    static CellText[] blank() {
        CellText[] places = new CellText[WIDTH];
        Arrays.fill(places, CellText.EMPTY);
        return places;
    }

    /** The values of a table that is spread over several rows without labels; null if they do not make a whole one. */
    static CellText[] pieces(List<ObservedRow> rows) {
        List<CellText> all = new ArrayList<>();
        rows.forEach(row -> all.addAll(isWholeGroups(row) ? row.places() : row.tokens()));
        CellText[] option = all.toArray(CellText[]::new);
        return option.length == WIDTH && hold(option) ? option : null;
    }

    /** Whether it is the row of a table of its own for one group or two, blank places included. */
    private static boolean isWholeGroups(ObservedRow row) {
        return row.isGrid() && row.labelIndex() < 0 && row.places().size() < WIDTH
                && row.places().size() % GROUP_WIDTH == 0;
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

    /** The only values side by side that make a whole table among more, such as the number of a page; null if there are none. */
    static CellText[] within(List<CellText> tokens) {
        CellText[] within = null;
        for (int from = 0; tokens.size() > WIDTH && from + WIDTH <= tokens.size(); from++) {
            CellText[] option = tokens.subList(from, from + WIDTH).toArray(CellText[]::new);
            if (isProven(option)) {
                if (within != null) {
                    return null;
                }
                within = option;
            }
        }
        return within;
    }

    /** The rows that are a whole table each. */
    static List<CellText[]> whole(List<ObservedRow> rows) {
        return rows.stream().filter(row -> row.isComplete(WIDTH)).map(row -> row.tokens().toArray(CellText[]::new))
                .toList();
    }

    /** The last values of a row if they make a whole table, alone on their line or behind the last row of table three. */
    static CellText[] last(ObservedRow row) {
        List<CellText> tokens = row.tokens();
        int before = tokens.size() - WIDTH;
        boolean alone = before == 0 && row.labels().isEmpty();
        if (!alone && before != REQUESTS_WIDTH) {
            return null;
        }
        CellText[] option = tokens.subList(before, tokens.size()).toArray(CellText[]::new);
        return isProven(option) && (alone || RowSum.holds(tokens.subList(0, before).toArray(CellText[]::new)))
                ? option
                : null;
    }

    /** Whether every place has a value, not all of them nothing, and every group adds up. */
    private static boolean isProven(CellText[] places) {
        return Arrays.stream(places).allMatch(CellText.Value.class::isInstance) && hold(places)
                && Arrays.stream(places).anyMatch(place -> ((CellText.Value) place).number().signum() != 0);
    }

    /** Whether every group that has a value has its 总计 and adds up, with nothing where it is blank. */
    static boolean holdWithBlanks(CellText[] places) {
        for (int start = 0; start < WIDTH; start += GROUP_WIDTH) {
            CellText[] part = Arrays.copyOfRange(places, start, start + GROUP_WIDTH);
            boolean any = Arrays.stream(part).anyMatch(CellText.Value.class::isInstance);
            if (any && !RowSum.isThere(part)) {
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

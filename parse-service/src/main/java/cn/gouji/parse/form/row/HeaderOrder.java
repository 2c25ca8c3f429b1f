package cn.gouji.parse.form.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.header.ColumnPrecedence;
import cn.gouji.parse.form.header.HeaderWords;
import cn.gouji.parse.form.header.JoinedWords;
import cn.gouji.parse.form.header.RepeatedNames;
import cn.gouji.parse.form.header.TornNames;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * The order of the columns of a table as its header prints it. Only what stands on the same line tells an order: the
 * storeys of a header come in any order.
 */
public final class HeaderOrder {

    /** Shorter words stand in other places, too. */
    private static final int TELLING = 3;

    private final ColumnNames columns;
    private final int all;
    private final ColumnPrecedence precedence;
    private final HeaderWords words;
    private final TornNames torn = new TornNames();
    private int named;
    private int headed;
    private boolean seen;
    private boolean twoStoreys;
    private boolean gridded;
    /** Whether words that name no column of the form stand between two that do, as the name of another would. */
    private boolean strange;

    private HeaderOrder(ColumnNames columns) {
        this.columns = columns;
        this.all = (1 << columns.width()) - 1;
        this.precedence = new ColumnPrecedence(columns.width());
        this.words = new HeaderWords(columns.width());
    }

    /** @param columns in the order of the form */
    public static HeaderOrder of(List<TextRow> lines, ColumnNames columns) {
        HeaderOrder header = new HeaderOrder(columns);
        for (TextRow line : lines) {
            if (!header.read(line)) {
                break;
            }
        }
        return header;
    }

    /** Whether all columns are named, in the order of the form as far as anything tells. */
    public boolean isThatOfTheForm() {
        return seen && named == all && order() == null;
    }

    /** Whether no word of the header is there. */
    public boolean isLost() {
        return !seen;
    }

    /**
     * The columns in the order of the header, some of them if it does not name all; null if that is the order of the
     * form or nothing tells another; empty if it is another that cannot be told; the order of the form if a header
     * that came one word a line has it otherwise, as the reading order of a page may scramble it.
     */
    public int[] order() {
        return isOtherwise() ? precedence.ordered(named) : words.order(twoStoreys);
    }

    /** Whether a column is named; true of all if hardly any is. */
    public boolean names(int column) {
        return !gridded || Integer.bitCount(named) < TELLING || (named & 1 << column) != 0;
    }

    /** Whether the last column, that of the sums, is not among those that are named; false if hardly any is. */
    public boolean lacksLast() {
        return Integer.bitCount(named) >= TELLING && (named & 1 << columns.width() - 1) == 0;
    }

    /** The columns that are named, in their order, if some others are not; null if all are or none can be told. */
    public int[] fewer() {
        // The sum of several columns stands in the first of them.
        int told = named | Integer.lowestOneBit(heaped());
        int count = Integer.bitCount(told);
        int[] order = count < columns.width() && count >= TELLING && !strange ? precedence.ordered(told) : new int[0];
        return order.length == 0 || order[order.length - 1] == order.length - 1 ? null : order;
    }

    /** Whether lines with several words tell another order than that of the form. */
    public boolean isOtherwise() {
        return precedence.isOtherwise();
    }

    /** The columns below a heading of several if none of these is named: the heading may be the name of their sum. */
    public int heaped() {
        return (headed & named) == 0 ? headed : 0;
    }

    /** Whether the last column stands first, and the others in the order of the form as far as whole or torn names tell. */
    public boolean isLastFirst() {
        return torn.complete(named, all) && precedence.putsLastFirst();
    }

    /** Whether some line has the last column to the right of another. */
    public boolean putsLastBehind() {
        return precedence.putsLastBehind();
    }

    /** The columns of a group that is named as a whole, one word a line, whose names came in another order than the form's. */
    public Set<Integer> doubtful() {
        return isOtherwise() ? Set.of() : words.doubtful();
    }

    /** Whether the header may go on behind the line. */
    private boolean read(TextRow line) {
        List<String> cells = JoinedWords.of(line, core -> columns.columnsOf(core) != 0);
        List<Integer> found = new ArrayList<>();
        RepeatedNames repeated = new RepeatedNames(columns.width());
        boolean unknown = false;
        for (String cell : cells) {
            if (CellTextReader.read(cell) instanceof CellText.Value) {
                if (!line.grid() && found.size() > TELLING) {
                    found.forEach(words::add);
                } else {
                    precedence.compare(found);
                }
                if (named != 0) {
                    return false;
                }
            }
            String core = Wording.core(cell).replace("其它", "其他");
            int meant = columns.columnsOf(core);
            if (!core.isEmpty()) {
                repeated.add(meant);
            }
            boolean heading = Integer.bitCount(meant) > 1 && meant != all;
            twoStoreys |= heading;
            headed |= heading ? meant : 0;
            seen |= meant != 0 && core.length() >= TELLING || columns.anyLabelIn(core, TELLING);
            torn.add(meant == 0 ? columns.columnBeginning(core) : 0);
            strange |= meant != 0 && unknown;
            unknown = !found.isEmpty() && meant == 0 && !core.isEmpty();
            if (meant != 0 && !found.contains(meant)) {
                found.add(meant);
                named |= Integer.bitCount(meant) == 1 ? meant : 0;
            }
        }
        if (found.size() == 1 && cells.size() == 1) {
            words.add(found.getFirst());
        }
        gridded |= line.grid() && found.size() >= TELLING;
        List<List<Integer>> groups = repeated.groups();
        if (groups.isEmpty()) {
            precedence.compare(found);
        }
        groups.forEach(precedence::compare);
        return true;
    }
}

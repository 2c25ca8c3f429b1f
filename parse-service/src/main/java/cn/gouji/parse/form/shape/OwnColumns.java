package cn.gouji.parse.form.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** Leaves out what a table has beside the columns of the form: ordinals, remarks, and merged cells that are printed again. */
public final class OwnColumns {

    private static final Set<String> ORDINALS = Set.of("序号", "行次", "行号", "栏次", "编号", "编码", "代码");
    /** Numbers that count so many rows in one go are ordinals, whatever their heading and wherever they stand. */
    private static final int COUNTED = 8;
    /** With blanks and marks. */
    private static final int LONGEST_HEADING = 10;
    private static final Set<String> REMARKS = Set.of("备注", "说明");

    private List<String> header = List.of();
    private boolean counted;
    private int ordinals = -1;
    private int remarks = -1;

    private OwnColumns() {
    }

    public static List<TextRow> without(List<TextRow> lines) {
        OwnColumns columns = new OwnColumns();
        columns.counted = areCounted(lines);
        List<TextRow> without = new ArrayList<>(lines.size());
        for (TextRow line : lines) {
            without.add(columns.without(line));
        }
        return without;
    }

    /** Whether the first value of each row is 1, 2, 3 and so on. */
    private static boolean areCounted(List<TextRow> lines) {
        int count = 0;
        for (TextRow line : lines) {
            int first = line.grid() ? firstValue(line.cells()) : -1;
            if (first >= 0) {
                count++;
                String cell = line.cells().get(first);
                if (!cell.equals(String.valueOf(count)) && !cell.equals("0" + count)) {
                    return false;
                }
            }
        }
        return count >= COUNTED;
    }

    private static int firstValue(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (isValue(cells, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the column below a heading holds ordinals. */
    public static boolean isOrdinal(String heading) {
        return ORDINALS.contains(Wording.core(heading));
    }

    private TextRow without(TextRow line) {
        if (!line.grid()) {
            header = List.of();
            ordinals = -1;
            remarks = -1;
            return line;
        }
        List<String> cells = line.cells();
        boolean hasValue = false;
        for (int i = 0; i < cells.size(); i++) {
            String heading = cells.get(i).length() <= LONGEST_HEADING ? Wording.core(cells.get(i)) : "";
            ordinals = ORDINALS.contains(heading) ? i : ordinals;
            remarks = REMARKS.contains(heading) ? i : remarks;
            hasValue |= isValue(cells, i);
        }
        if (!hasValue) {
            header = cells;
            return line;
        }
        List<String> own = null;
        int number = counted ? firstValue(cells) : -1;
        for (int i = 0; i < cells.size(); i++) {
            boolean value = isValue(cells, i);
            if (value && (i == number || isAgain(cells, i)) || i == ordinals && isNumber(cells.get(i))
                    || !value && i == remarks && isShort(cells.get(i))) {
                own = own == null ? new ArrayList<>(cells) : own;
                own.set(i, "");
            }
        }
        return own == null ? line : new TextRow(own, line.place(), true);
    }

    /** A longer remark, or a number, may belong to a row that was moved there. */
    private static boolean isShort(String remark) {
        return !remark.isEmpty() && remark.length() < 6;
    }

    /** Whether cell and heading are those of the column before: both were merged over several columns. */
    private boolean isAgain(List<String> cells, int i) {
        return i > 0 && header.size() == cells.size() && header.get(i).equals(header.get(i - 1))
                && cells.get(i).equals(cells.get(i - 1))
                && CellTextReader.read(header.get(i)) instanceof CellText.Words && Wording.coreLength(header.get(i)) > 0
                && !SharedBeginnings.has(header.get(i));
    }

    /** 04 is no value, but may be an ordinal. */
    private static boolean isNumber(String cell) {
        return !cell.isEmpty() && cell.chars().allMatch(Character::isDigit);
    }

    private static boolean isValue(List<String> cells, int i) {
        return !cells.get(i).isEmpty() && CellTextReader.read(cells.get(i)) instanceof CellText.Value;
    }
}

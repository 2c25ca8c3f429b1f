package cn.gouji.parse.form.clean;

import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.shape.Captions;
import cn.gouji.parse.form.shape.OwnColumns;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** Tells what a line is by its cells or words, if that is beyond doubt. */
public final class CleanLine {

    private CleanLine() {
    }

    /** The cells of a row, or the words of a line of text. */
    public static List<String> texts(TextRow line) {
        return line.grid() ? line.cells() : Wording.words(line.text());
    }

    /** Index of the first cell that ends with a digit, -1 if there is none. */
    public static int firstNumber(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (endsWithDigit(cells.get(i))) {
                return i;
            }
        }
        return -1;
    }

    static boolean endsWithDigit(String cell) {
        return !cell.isEmpty() && Character.isDigit(cell.charAt(cell.length() - 1));
    }

    /** So many numbers from a cell on; null if some are none, or anything stands behind them. */
    public static CellText.Value[] values(List<String> cells, int first, int count) {
        if (first + count > cells.size()) {
            return null;
        }
        CellText.Value[] values = new CellText.Value[count];
        for (int i = 0; i < count; i++) {
            String cell = cells.get(first + i);
            if (!endsWithDigit(cell) || !(CellTextReader.read(cell) instanceof CellText.Value value)
                    || !value.certain()) {
                return null;
            }
            values[i] = value;
        }
        for (int i = first + count; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                return null;
            }
        }
        return values;
    }

    /**
     * Whether there are words only, none of them twice side by side, and none that tell of ordinals or, as a caption does, of
     * a year.
     *
     * @param grid whether they stand in the cells of a row, and not in a line of text
     */
    public static boolean isHeader(List<String> cells, boolean grid) {
        int words = 0;
        boolean year = false;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (!cell.isEmpty()) {
                if (i > 0 && cell.equals(cells.get(i - 1)) || OwnColumns.isOrdinal(cell) || !isWords(cell)) {
                    return false;
                }
                words++;
                year |= Captions.namesAnother(cell, null);
            }
        }
        return !(year && (words == 1 || !grid));
    }

    private static boolean isWords(String cell) {
        return cell.chars().anyMatch(c -> Wording.isHan((char) c)) && cell.chars().noneMatch(Character::isDigit)
                && CellTextReader.read(cell) instanceof CellText.Words;
    }

    /** Number of characters, the gaps between the cells included. */
    public static int length(List<String> cells) {
        int length = cells.size();
        for (int i = 0; i < cells.size(); i++) {
            length += cells.get(i).length();
        }
        return length;
    }
}

package cn.gouji.parse.format.text;

import java.util.List;

/** How many cells each row of a table has whose cells came one a line, if all rows have as many. */
final class RowWidth {

    private static final int FEWEST_ROWS = 3;
    /** Fewer cells are not a row of any table of the form. */
    private static final int NARROWEST = 4;
    /** Nor are more: so many has table four. */
    private static final int WIDEST = 15;
    private static final String ZERO = "0";
    /** Written before the number of items that were added or dropped. */
    private static final String CHANGES = "增减減";
    private static final String BEHIND_ORDINAL = ".．、";

    private RowWidth() {
    }

    /** The largest width that all rows can have, merged cells behind them included: words come first in each; 0 if there is none. */
    static int of(List<String> cells) {
        for (int width = WIDEST; width >= NARROWEST; width--) {
            if (FEWEST_ROWS * width <= cells.size() && cells.size() % width == 0 && areRows(cells, width)) {
                return width;
            }
        }
        return 0;
    }

    private static boolean areRows(List<String> cells, int width) {
        int whole = 0;
        int labelled = 0;
        boolean above = false;
        for (int from = 0; from < cells.size(); from += width) {
            List<String> row = cells.subList(from, from + width);
            if (!isRow(row)) {
                return false;
            }
            boolean words = isWords(row.getFirst());
            whole += words && above ? 1 : 0;
            above = words && !isWords(row.getLast());
            labelled += above ? 1 : 0;
        }
        whole += above ? 1 : 0;
        return whole >= FEWEST_ROWS && 2 * whole >= labelled;
    }

    /** Whether words come first; a row that lost them has a cell less, or a zero in their place. */
    private static boolean isRow(List<String> row) {
        String first = row.getFirst();
        for (int i = 1; i < row.size(); i++) {
            if (isWords(row.get(i)) && !isWords(row.get(i - 1))) {
                return false;
            }
        }
        return isWords(first) || first.equals(ZERO) || row.getLast().isEmpty();
    }

    /** Whether a cell is no number with a unit, sign or word for nothing; an ordinal may be all that is left of a label. */
    static boolean isWords(String text) {
        boolean ordinal = text.length() > 1 && Character.isDigit(text.charAt(0))
                && BEHIND_ORDINAL.indexOf(text.charAt(text.length() - 1)) >= 0;
        if (ordinal) {
            return true;
        }
        if (text.length() > 1 && CHANGES.indexOf(text.charAt(0)) >= 0 && Character.isDigit(text.charAt(1))) {
            return false;
        }
        int first = 0;
        while (first < text.length() && !Character.isLetter(text.charAt(first))) {
            first++;
        }
        boolean behindDigit = first > 0 && Character.isDigit(text.charAt(first - 1));
        return text.length() - first > (behindDigit ? 2 : 1);
    }
}

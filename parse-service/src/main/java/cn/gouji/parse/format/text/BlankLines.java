package cn.gouji.parse.format.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The table of requests with each cell on a line of its own, in which blank cells are lines too: of a blank only, or one
 * empty line more than stands between other cells. That is so only if all rows come out with as many cells as the form has;
 * then bars are put where the cells end.
 */
final class BlankLines {

    private static final String CORNER = "勾稽关系";
    private static final String FIRST_ROW = "本年新收政府信息公开申请数量";
    private static final String LAST_ROW = "结转下年度继续办理";
    private static final int COLUMNS = 7;
    private static final int FEWEST_ROWS = 20;
    /** Characters of the whole table, and more. */
    private static final int LONGEST = 20_000;
    /** Characters of its header, and of the cells of its last row. */
    private static final int AROUND = 500;
    /** Empty lines that a blank cell adds. */
    private static final int[] STEPS = {1, 2};

    private final String[] lines;
    private final List<Integer> filled = new ArrayList<>();
    private final boolean blanks;
    /** Empty lines between two cells. */
    private final int between;

    private BlankLines(String[] lines, int from, int to) {
        this.lines = lines;
        boolean found = false;
        for (int i = from; i < to; i++) {
            if (lines[i].isEmpty()) {
                continue;
            }
            boolean blank = isBlank(lines[i]);
            found |= blank;
            if (!blank) {
                filled.add(i);
            }
        }
        this.blanks = found;
        this.between = fewestBetween();
    }

    /** The text, with bars in the table if it is such a one. */
    static String barred(String text) {
        int first = text.indexOf(FIRST_ROW);
        int last = first < 0 ? -1 : text.indexOf(LAST_ROW, first);
        if (last < 0 || last - first > LONGEST || !mayHoldBlankCells(text, first, last)) {
            return text;
        }
        int from = Math.max(0, text.lastIndexOf('\n', Math.max(0, first - AROUND)));
        int end = text.indexOf('\n', Math.min(text.length(), last + AROUND));
        int to = end < 0 ? text.length() : end;
        String[] lines = text.substring(from, to).split("\r?\n", -1);
        int row = line(lines, FIRST_ROW, 0);
        int corner = line(lines, CORNER, 0);
        boolean barred = new BlankLines(lines, row, end(lines, line(lines, LAST_ROW, row)))
                .barred(corner >= 0 && corner < row ? corner : row);
        return barred ? text.substring(0, from) + String.join("\n", lines) + text.substring(to) : text;
    }

    /** Whether there is a blank line, and neither tabs nor bars part the cells. */
    private static boolean mayHoldBlankCells(String text, int from, int to) {
        boolean blank = false;
        boolean empty = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\t' || c == '|') {
                return false;
            }
            blank |= c == '\n' && empty;
            empty = c == '\n' || empty && isBlank(c);
        }
        return blank;
    }

    private static int line(String[] lines, String words, int from) {
        for (int i = from; i < lines.length; i++) {
            if (lines[i].contains(words)) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the cells of the last row. */
    private static int end(String[] lines, int last) {
        int end = last + 1;
        while (end < lines.length && (isBlank(lines[end]) || !RowWidth.isWords(lines[end].strip()))) {
            end++;
        }
        return end;
    }

    /** Whether a line shows nothing. */
    static boolean isBlank(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (!isBlank(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u3000';
    }

    private int fewestBetween() {
        int fewest = Integer.MAX_VALUE;
        for (int k = 1; k < filled.size(); k++) {
            // Labels may be broken over lines.
            fewest = isWords(k) ? fewest : Math.min(fewest, filled.get(k) - filled.get(k - 1) - 1);
        }
        return fewest;
    }

    private boolean barred(int start) {
        for (int step : STEPS) {
            List<Integer> cells = cells(blanks ? 0 : step);
            if (cells != null) {
                int end = filled.getLast();
                for (int i = start; i <= end; i++) {
                    lines[i] = isBlank(lines[i]) ? lines[i] : lines[i] + " |";
                }
                cells.forEach(cell -> lines[cell] = "|");
                return true;
            }
        }
        return false;
    }

    /**
     * The lines that are blank cells; null if not all rows have as many cells as the form.
     *
     * @param step empty lines that a blank cell adds; 0 if blank cells are lines with a blank
     */
    private List<Integer> cells(int step) {
        List<Integer> blank = new ArrayList<>();
        int rows = 0;
        for (int k = 0; k < filled.size(); k++) {
            if (!isWords(k)) {
                continue;
            }
            List<Integer> ofRow = new ArrayList<>();
            int values = 0;
            int next = k + 1;
            while (next < filled.size() && !isWords(next)) {
                ofRow.addAll(between(filled.get(next - 1), filled.get(next), step));
                values++;
                next++;
            }
            if (values == 0) {
                ofRow.addAll(between(filled.get(k), next < filled.size() ? filled.get(next) : lines.length, step));
            }
            // What stands behind the last value may part the rows: a value that was lost is not to be made up for by it.
            if (values + ofRow.size() == COLUMNS) {
                rows++;
                blank.addAll(ofRow);
            } else if (values > 0) {
                return null;
            }
        }
        return rows >= FEWEST_ROWS && !blank.isEmpty() ? blank : null;
    }

    /** The lines of blank cells between two cells. */
    private List<Integer> between(int cell, int next, int step) {
        List<Integer> found = new ArrayList<>();
        for (int i = cell + 1; i < next; i++) {
            boolean isCell = step == 0
                    ? !lines[i].isEmpty()
                    : (i - cell) % step == 0 && (next - cell - 1 - between) / step > found.size();
            if (isCell) {
                found.add(i);
            }
        }
        return found;
    }

    private boolean isWords(int k) {
        return RowWidth.isWords(lines[filled.get(k)].strip());
    }
}

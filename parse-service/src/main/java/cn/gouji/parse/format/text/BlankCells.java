package cn.gouji.parse.format.text;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.page.FlowText;

/**
 * Which lines of a table with each cell on a line of its own are blank cells. That is so only if all rows come out with as
 * many cells as the form has; then bars are put where the cells end.
 */
final class BlankCells {

    private static final int COLUMNS = 7;
    private static final int FEWEST_ROWS = 20;
    /** Empty lines that a blank cell adds. */
    private static final int[] STEPS = {1, 2};

    private final String[] lines;
    private final List<Integer> filled = new ArrayList<>();
    private final boolean blanks;
    /** Empty lines between two cells. */
    private final int between;

    /**
     * @param from first line of the first row
     * @param to behind the last line of the last row
     */
    BlankCells(String[] lines, int from, int to) {
        this.lines = lines;
        boolean found = false;
        for (int i = from; i < to; i++) {
            if (lines[i].isEmpty()) {
                continue;
            }
            boolean blank = FlowText.isBlank(lines[i]);
            found |= blank;
            if (!blank) {
                filled.add(i);
            }
        }
        this.blanks = found;
        this.between = fewestBetween();
    }

    private int fewestBetween() {
        int fewest = Integer.MAX_VALUE;
        for (int k = 1; k < filled.size(); k++) {
            // Labels may be broken over lines.
            fewest = isWords(k) ? fewest : Math.min(fewest, filled.get(k) - filled.get(k - 1) - 1);
        }
        return fewest;
    }

    /** Puts bars behind the cells from a line on, and in the place of blank ones; false if there are none that are sure. */
    boolean barred(int start) {
        for (int step : STEPS) {
            List<Integer> cells = cells(blanks ? 0 : step);
            if (cells != null) {
                int end = filled.getLast();
                for (int i = start; i <= end; i++) {
                    lines[i] = FlowText.isBlank(lines[i]) ? lines[i] : lines[i] + " |";
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

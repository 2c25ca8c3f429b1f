package cn.gouji.parse.form.dispute;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** What the header of table four tells of the row below it. */
final class DisputesHeader {

    private static final String FIRST = "结果维持";
    private static final String LAST_GROUP = "复议后起诉";

    private DisputesHeader() {
    }

    /** What follows the header: other tables may stand above if the section's heading was lost. */
    static List<TextRow> from(List<TextRow> lines, boolean certain) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).cells().stream().anyMatch(cell -> Wording.compact(cell).contains(FIRST))) {
                return lines.subList(i, lines.size());
            }
        }
        return certain ? lines : List.of();
    }

    /** The rows from the first on that has the names of the results in front: others may stand above it on the same line. */
    static List<ObservedRow> below(List<ObservedRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).labels().stream().anyMatch(words -> words.contains(FIRST))
                    && rows.get(i).tokenCount() >= GroupValues.WIDTH) {
                return rows.subList(i, rows.size());
            }
        }
        return rows;
    }

    /** The row below a header that shows nothing in any of its places; null if there is none. */
    static TextRow blankRowBelow(List<TextRow> lines) {
        boolean header = false;
        for (TextRow line : lines) {
            if (header && line.grid() && line.cells().size() >= GroupValues.WIDTH
                    && line.cells().stream().allMatch(String::isBlank)) {
                return line;
            }
            header |= line.text().contains(FIRST);
        }
        return null;
    }

    /** Column of the first value, told by the header; -1 if it cannot be told. */
    static int start(ObservedRow row, List<TextRow> lines) {
        if (!row.isGrid() || row.labelIndex() >= 0) {
            return -1;
        }
        for (TextRow line : lines) {
            int first = line.grid() && line.cells().size() == row.places().size() ? first(line.cells()) : -1;
            if (first >= 0 && tellsColumns(line.cells(), first)) {
                boolean told = holdsAll(row, first) || namesAll(lines, row.places().size(), first);
                return told && (isJustAsWide(row) || areSideBySide(line.cells(), first)) ? first : -1;
            }
        }
        // Places of merged cells that come behind a header line stand in front of the row.
        int surplus = row.places().size() - GroupValues.WIDTH;
        return surplus >= 0 && row.firstToken() >= surplus ? surplus : -1;
    }

    /** Whether lines as wide as the row name the places of all groups from there on, so that what is beyond is another column. */
    private static boolean namesAll(List<TextRow> lines, int width, int start) {
        Set<Integer> firsts = new TreeSet<>();
        for (TextRow line : lines) {
            for (int i = 0; line.grid() && line.cells().size() == width && i < width; i++) {
                if (isFirst(line.cells(), i)) {
                    firsts.add(i);
                }
            }
        }
        return start + GroupValues.WIDTH <= width && firsts.equals(
                Set.of(start, start + GroupValues.GROUP_WIDTH, start + 2 * GroupValues.GROUP_WIDTH));
    }

    /** Whether all that the row shows stands in the columns that begin there. */
    private static boolean holdsAll(ObservedRow row, int first) {
        int end = first + GroupValues.WIDTH;
        return end <= row.places().size()
                && (row.firstToken() < 0 || row.firstToken() >= first && row.lastToken() < end);
    }

    /** A blank column of such a row is one whose name was lost. */
    private static boolean isJustAsWide(ObservedRow row) {
        return row.places().size() == GroupValues.WIDTH;
    }

    /** Whether merged cells leave no blank column between the names of the first group. */
    private static boolean areSideBySide(List<String> cells, int first) {
        return cells.subList(first, Math.min(first + GroupValues.GROUP_WIDTH, cells.size())).stream()
                .noneMatch(String::isEmpty);
    }

    /** Whether the names stand above their columns: they do not where the places of merged cells come at the end. */
    private static boolean tellsColumns(List<String> cells, int first) {
        int lastGroup = first + 2 * GroupValues.GROUP_WIDTH;
        boolean tells = true;
        for (int i = first; i < Math.min(lastGroup, cells.size()); i++) {
            tells &= !Wording.core(cells.get(i)).equals(LAST_GROUP);
        }
        boolean second = isFirst(cells, first + GroupValues.GROUP_WIDTH);
        return tells && (!second || isFirst(cells, lastGroup));
    }

    private static int first(List<String> cells) {
        int first = 0;
        while (first < cells.size() && !isFirst(cells, first)) {
            first++;
        }
        return first < cells.size() ? first : -1;
    }

    private static boolean isFirst(List<String> cells, int index) {
        return index < cells.size() && Wording.core(cells.get(index)).equals(FIRST);
    }

    /** Whether a line of the header has as many cells as the row, so that it tells the columns. */
    static boolean isAbove(ObservedRow row, List<TextRow> lines) {
        return row.tokenCount() == GroupValues.WIDTH || lines.stream().anyMatch(line -> line.grid()
                && line.cells().size() == row.places().size() && line.text().contains(FIRST));
    }
}

package cn.gouji.parse.format.paper.layout;

import java.util.List;

import cn.gouji.parse.page.UnsureNumber;

/**
 * A row that the end of a page parted: the lines of its cells that no longer found room stand in the first row of the next
 * page. The last digits of a number would be lost, and make one of another row.
 */
final class PageSeam {

    private static final String UNIT = "件";

    private PageSeam() {
    }

    /**
     * Puts numbers together that go on in the next page.
     *
     * @param rows of the table up to the end of the page
     * @param next rows of the table on the next page
     */
    static void close(List<TableRow> rows, List<TableRow> next) {
        int first = 0;
        while (first < Math.min(rows.size(), next.size()) && next.get(first).texts().equals(rows.get(first).texts())) {
            first++;
        }
        if (rows.isEmpty() || first == next.size() || !isParted(rows.getLast(), next.get(first))) {
            return;
        }
        List<String> above = rows.getLast().texts();
        List<String> below = next.get(first).texts();
        // Behind words it may be a row of its own.
        boolean certain = below.stream().allMatch(text -> text.isEmpty() || isNumber(text));
        for (int column = 0; column < below.size(); column++) {
            if (isNumber(below.get(column))) {
                String unsure = UnsureNumber.text(List.of());
                above.set(column, certain ? above.get(column) + " " + below.get(column) : unsure);
                below.set(column, certain ? "" : unsure);
            }
        }
        if (certain) {
            next.remove(first);
        }
    }

    /** Whether all numbers of a row may be what is left of those above. */
    private static boolean isParted(TableRow above, TableRow below) {
        boolean any = false;
        for (int column = 0; column < below.texts().size(); column++) {
            if (isNumber(below.texts().get(column))) {
                any = true;
                String begun = above.texts().get(column);
                if (!isNumber(begun) || begun.endsWith(UNIT) || !above.goesOnIn(below, column)) {
                    return false;
                }
            }
        }
        return any;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> Character.isDigit(c) || (",.，． " + UNIT).indexOf(c) >= 0);
    }
}

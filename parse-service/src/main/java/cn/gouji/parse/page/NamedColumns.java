package cn.gouji.parse.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Sets a row of names and the rows below it side by side where they have as many cells: the first belongs to the first, the
 * second to the second, however many columns each of them spans. Table two is often drawn so that they span others.
 */
final class NamedColumns {

    private static final int FEWEST = 3;

    /** Null until there is a row of names. */
    private List<String> names;
    private List<Integer> starts;
    private boolean closed;

    /**
     * @param row the texts of its columns
     * @param cells where each of its cells begins; null if others cover or are covered by them from row to row
     */
    void add(List<String> row, List<Integer> cells) {
        if (cells == null || cells.size() < FEWEST) {
            names = null;
        } else if (names != null && names.size() == row.size() && starts.size() == cells.size()) {
            if (!closed) {
                close(names, starts);
                closed = true;
            }
            close(row, cells);
        } else {
            names = areNames(row, cells) ? row : null;
            starts = cells;
            closed = false;
        }
    }

    private static boolean areNames(List<String> row, List<Integer> cells) {
        for (int cell : cells) {
            String text = row.get(cell);
            if (text.isBlank() || text.chars().anyMatch(Character::isDigit)) {
                return false;
            }
        }
        return true;
    }

    private static void close(List<String> row, List<Integer> cells) {
        List<String> texts = new ArrayList<>(cells.size());
        for (int cell : cells) {
            texts.add(row.get(cell));
        }
        Collections.fill(row, "");
        for (int i = 0; i < texts.size(); i++) {
            row.set(i, texts.get(i));
        }
    }
}

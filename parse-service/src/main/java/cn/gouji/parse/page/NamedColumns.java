package cn.gouji.parse.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Sets a row of names and the rows below it side by side where all of them have as many cells: the first belongs to the first,
 * the second to the second, however many columns each of them spans. Table two is often drawn so that they span others.
 */
final class NamedColumns {

    private static final int FEWEST = 3;

    private record Row(List<String> columns, List<Integer> cells) {

        boolean isAsMany(Row other) {
            return columns.size() == other.columns.size() && cells.size() == other.cells.size();
        }

        boolean holdsNames() {
            return cells.stream().map(columns::get)
                    .allMatch(text -> !text.isBlank() && text.chars().noneMatch(Character::isDigit));
        }

        void close() {
            List<String> texts = cells.stream().map(columns::get).toList();
            Collections.fill(columns, "");
            for (int i = 0; i < texts.size(); i++) {
                columns.set(i, texts.get(i));
            }
        }
    }

    /** The names, and the rows below them. */
    private final List<Row> block = new ArrayList<>();

    /**
     * @param columns the texts of the columns of a row
     * @param cells where each of its cells begins; null if others cover or are covered by them from row to row
     */
    void add(List<String> columns, List<Integer> cells) {
        Row row = cells == null ? null : new Row(columns, cells);
        if (row != null && !block.isEmpty() && row.isAsMany(block.getFirst())) {
            block.add(row);
            return;
        }
        boolean names = row != null && row.holdsNames();
        if (!names) {
            // A row that is parted otherwise tells that the columns of the others count.
            block.clear();
        }
        end();
        if (names && cells.size() >= FEWEST) {
            block.add(row);
        }
    }

    /** No more rows follow. */
    void end() {
        if (block.size() > 1) {
            block.forEach(Row::close);
        }
        block.clear();
    }
}

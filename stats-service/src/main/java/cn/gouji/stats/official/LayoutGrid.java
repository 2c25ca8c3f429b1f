package cn.gouji.stats.official;

import java.util.ArrayList;
import java.util.List;

/** The boxes of a table with the places they take, also those that a box from above covers. */
final class LayoutGrid {

    private final int columns;
    private final List<List<Placed>> rows = new ArrayList<>();

    LayoutGrid(LayoutTable table) {
        columns = table.lines().getFirst().stream().mapToInt(LayoutBox::columns).sum();
        // For each column the box from above that still covers it, and down to which row.
        Placed[] above = new Placed[columns];
        for (int row = 0; row < table.lines().size(); row++) {
            List<Placed> line = new ArrayList<>();
            int next = 0;
            List<LayoutBox> boxes = table.lines().get(row);
            for (int column = 0; column < columns;) {
                Placed placed = above[column];
                if (placed != null && placed.row + placed.box.rows() > row) {
                    line.add(new Placed(placed.box, placed.row, column, true));
                } else {
                    placed = new Placed(boxes.get(next++), row, column, false);
                    line.add(placed);
                    for (int i = 0; i < placed.box.columns(); i++) {
                        above[column + i] = placed;
                    }
                }
                column += placed.box.columns();
            }
            rows.add(line);
        }
    }

    int columns() {
        return columns;
    }

    List<List<Placed>> rows() {
        return rows;
    }

    /**
     * A box in its place.
     *
     * @param row in which the box begins
     * @param covered whether this is a further row of a box that begins above
     */
    record Placed(LayoutBox box, int row, int column, boolean covered) {
    }
}

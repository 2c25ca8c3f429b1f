package cn.gouji.parse.format.paper.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.gouji.parse.format.paper.ContentLimitException;
import cn.gouji.parse.format.paper.Glyph;
import cn.gouji.parse.format.paper.Ruling;

/** A ruled table divided into boxes; boxes without a line between them are one cell. */
final class Lattice {

    /** No report's table has so many boxes. */
    private static final int MOST_BOXES = 40_000;

    /** The first of its boxes. */
    record Cell(int row, int column) {
    }

    private final List<Double> xs;
    private final List<Double> ys;
    private final Groups cells;
    private final Map<Integer, List<Glyph>> glyphs = new HashMap<>();

    /** @param columnLines of this table and of its other pieces on the pages around */
    Lattice(RuledTable table, List<Double> columnLines) {
        this.xs = columnLines;
        this.ys = table.rowLines();
        if ((long) columns() * rows() > MOST_BOXES) {
            throw new ContentLimitException("table");
        }
        this.cells = new Groups(columns() * rows());
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                int box = row * columns() + column;
                if (column + 1 < columns()
                        && !isRuled(table.verticals(), xs.get(column + 1), ys.get(row), ys.get(row + 1))) {
                    cells.join(box, box + 1);
                }
                if (row + 1 < rows()
                        && !isRuled(table.horizontals(), ys.get(row + 1), xs.get(column), xs.get(column + 1))) {
                    cells.join(box, box + columns());
                }
            }
        }
    }

    private static boolean isRuled(List<Ruling> rulings, double at, double from, double to) {
        double covered = 0;
        for (Ruling ruling : rulings) {
            if (Math.abs(ruling.at() - at) <= Ruling.NEAR + 1) {
                covered += Math.max(0, Math.min(to, ruling.to()) - Math.max(from, ruling.from()));
            }
        }
        return covered >= (to - from) / 2;
    }

    int columns() {
        return xs.size() - 1;
    }

    int rows() {
        return ys.size() - 1;
    }

    void add(Glyph glyph) {
        int box = index(ys, glyph.middle()) * columns() + index(xs, glyph.centre());
        glyphs.computeIfAbsent(cells.of(box), cell -> new ArrayList<>()).add(glyph);
    }

    /** Whether a stretch of a row ends within the table. */
    boolean reaches(double left, double right) {
        return left >= xs.getFirst() && right <= xs.getLast();
    }

    /** The cells that a stretch at one height touches, from the left. */
    List<Cell> cells(double y, double left, double right) {
        List<Cell> touched = new ArrayList<>();
        for (int column = index(xs, left); column <= index(xs, right); column++) {
            Cell cell = cellAt(index(ys, y), column);
            if (!touched.contains(cell)) {
                touched.add(cell);
            }
        }
        return touched;
    }

    /** A cell, and those to its left and right. */
    List<Cell> around(Cell cell) {
        List<Cell> around = new ArrayList<>();
        if (cell.column() > 0) {
            around.add(cellAt(cell.row(), cell.column() - 1));
        }
        around.add(cell);
        int end = cell.column() + 1;
        while (end < columns() && !isDivided(cell.row(), end)) {
            end++;
        }
        if (end < columns()) {
            around.add(cellAt(cell.row(), end));
        }
        return around;
    }

    boolean isEmpty(Cell cell) {
        return glyphs.getOrDefault(cell.row() * columns() + cell.column(), List.of()).isEmpty();
    }

    private Cell cellAt(int row, int column) {
        int first = cell(row, column);
        return new Cell(first / columns(), first % columns());
    }

    private static int index(List<Double> lines, double at) {
        int found = Collections.binarySearch(lines, at);
        return Math.clamp(found >= 0 ? found : -found - 2, 0, lines.size() - 2);
    }

    Collection<CellArea> areas() {
        Map<Integer, CellArea> areas = new TreeMap<>();
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                CellArea box = new CellArea(xs.get(column), ys.get(row), xs.get(column + 1), ys.get(row + 1));
                areas.merge(cell(row, column), box, CellArea::and);
            }
        }
        return areas.values();
    }

    /** Whether a cell begins or ends at the left side of a box. */
    boolean isDivided(int row, int column) {
        return column == 0 || cell(row, column) != cell(row, column - 1);
    }

    /** Whether the row is one cell, as a heading over the whole table. */
    boolean isUndivided(int row) {
        return cell(row, 0) == cell(row, columns() - 1) && (row == 0 || cell(row, 0) != cell(row - 1, 0));
    }

    /** Text of the cell that begins in a box; empty if the box is covered by a cell from the left or above. */
    String text(int row, int column) {
        List<Glyph> inside = glyphs(row, column);
        return inside.isEmpty() ? "" : CellText.of(inside, width(row, column));
    }

    /** What is printed in the cell that begins in a box. */
    List<Glyph> glyphs(int row, int column) {
        int box = row * columns() + column;
        return cells.of(box) == box ? glyphs.getOrDefault(box, List.of()) : List.of();
    }

    double width(int row, int column) {
        int end = column + 1;
        while (end < columns() && !isDivided(row, end)) {
            end++;
        }
        return xs.get(end) - xs.get(column);
    }

    /** Whether a box is the first of its cell. */
    boolean begins(int row, int column) {
        return cell(row, column) == row * columns() + column;
    }

    private int cell(int row, int column) {
        return cells.of(row * columns() + column);
    }
}

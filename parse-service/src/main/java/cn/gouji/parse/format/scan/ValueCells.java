package cn.gouji.parse.format.scan;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.format.scan.image.Box;

/** Tells which cells of a page must hold values, whatever is read in them: those in rows and columns of numbers. */
final class ValueCells {

    /** Of the table of section 三, which has seven columns. */
    private static final int FEWEST_COLUMNS = 5;
    private static final int LEAST_OF_COLUMN = 4;
    private static final int MOST_BY_CHANCE = 2;

    private final int near;
    private final List<Box> printed = new ArrayList<>();
    private final List<Box> values = new ArrayList<>();

    /** @param near how far, in pixels, sides of one row or column are apart at most */
    ValueCells(int near) {
        this.near = near;
    }

    /** @param value whether it holds a number, or a dash for none */
    void add(Box cell, boolean value) {
        printed.add(cell);
        if (value) {
            values.add(cell);
        }
    }

    boolean isValue(Box cell) {
        List<Box> row = printed.stream().filter(other -> other != cell && isBeside(cell, other)).toList();
        if (row.stream().noneMatch(other -> other.left() < cell.left())) {
            return false;
        }
        List<Box> inRow = row.stream().filter(values::contains).toList();
        boolean inColumn = values.stream().anyMatch(other -> isAbove(cell, other));
        // The name of a group may stand before a label.
        boolean behindValue = inRow.stream().anyMatch(other -> other.left() < cell.left());
        return !inRow.isEmpty() && (inColumn || behindValue && 2 * inRow.size() >= row.size());
    }

    /**
     * Whether the cell stands in front of a row of values, in no column of values: a dash or half a number in it is what is
     * left of a label below a seal.
     */
    boolean isBeforeColumns(Box cell) {
        return inColumn(cell) <= MOST_BY_CHANCE && values.stream().filter(other -> isBeside(cell, other)
                && other.left() >= cell.right() - near && inColumn(other) >= LEAST_OF_COLUMN).count() >= FEWEST_COLUMNS;
    }

    private long inColumn(Box cell) {
        return values.stream().filter(other -> isAbove(cell, other)).count();
    }

    private boolean isBeside(Box cell, Box other) {
        return Math.abs(cell.top() - other.top()) <= near && Math.abs(cell.bottom() - other.bottom()) <= near;
    }

    /** Or below. */
    private boolean isAbove(Box cell, Box other) {
        return Math.abs(cell.left() - other.left()) <= near && Math.abs(cell.right() - other.right()) <= near;
    }
}

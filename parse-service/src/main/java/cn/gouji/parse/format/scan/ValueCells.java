package cn.gouji.parse.format.scan;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.format.scan.image.Box;

/** Tells which cells of a page must hold values, whatever is read in them: those in rows and columns of numbers. */
final class ValueCells {

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

    private boolean isBeside(Box cell, Box other) {
        return Math.abs(cell.top() - other.top()) <= near && Math.abs(cell.bottom() - other.bottom()) <= near;
    }

    /** Or below. */
    private boolean isAbove(Box cell, Box other) {
        return Math.abs(cell.left() - other.left()) <= near && Math.abs(cell.right() - other.right()) <= near;
    }
}

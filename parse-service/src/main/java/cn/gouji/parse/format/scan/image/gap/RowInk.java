package cn.gouji.parse.format.scan.image.gap;

import java.util.List;

import cn.gouji.parse.format.scan.image.Box;

/**
 * What is printed in the rows of a table.
 *
 * @param rows where they end, and before them where the first begins
 */
record RowInk(List<Box> ink, List<Double> rows) {

    /** @param row from 1 */
    List<Box> of(int row) {
        Span height = height(row);
        return ink.stream().filter(box -> Span.down(box).overlaps(height)).toList();
    }

    private Span height(int row) {
        return new Span(rows.get(row - 1).intValue(), rows.get(row).intValue());
    }

    /** How many rows have something at a place. */
    int crossing(int x) {
        int crossing = 0;
        for (int row = 1; row < rows.size(); row++) {
            crossing += isFree(x, row) ? 0 : 1;
        }
        return crossing;
    }

    boolean isFree(int x, int row) {
        Span height = height(row);
        return ink.stream().noneMatch(box -> box.left() <= x && box.right() > x && Span.down(box).overlaps(height));
    }

    boolean isFree(double y, Span width) {
        return ink.stream().noneMatch(box -> box.top() <= y && box.bottom() > y && Span.across(box).overlaps(width));
    }
}

package cn.gouji.parse.format.scan.image.gap;

import java.util.List;

import cn.gouji.parse.format.paper.Ruling;
import cn.gouji.parse.format.scan.image.Box;

/**
 * The lines that the tables of a page would have.
 *
 * @param labels what stands before the columns of values, of each table
 */
public record GapLines(List<Ruling> rulings, List<Box> labels) {

    /** Whether a cell lies before the columns of values. */
    public boolean isOfLabels(Box cell) {
        return labels.stream().anyMatch(area -> cell.overlaps(area) && (cell.left() + cell.right()) / 2 < area.right());
    }
}

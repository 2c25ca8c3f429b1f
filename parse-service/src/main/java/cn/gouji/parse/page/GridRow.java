package cn.gouji.parse.page;

import java.util.List;

import cn.gouji.contracts.report.Place;

/**
 * A row of a table.
 *
 * @param cells text of each column; empty where the column is empty, or covered by a cell merged from the left or above
 * @param place where the row stands
 */
public record GridRow(List<String> cells, Place place) {

    /** So many places has the one row of table four; narrower rows without text only part others. */
    private static final int WIDE = 15;

    public GridRow {
        cells = List.copyOf(cells);
    }

    /** Whether cells make a row: they show something, or are so many that showing nothing is what they say. */
    public static boolean are(List<String> cells) {
        if (cells.size() >= WIDE) {
            return true;
        }
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return true;
            }
        }
        return false;
    }
}

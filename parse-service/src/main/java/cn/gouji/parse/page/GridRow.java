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

    public GridRow {
        cells = List.copyOf(cells);
    }
}

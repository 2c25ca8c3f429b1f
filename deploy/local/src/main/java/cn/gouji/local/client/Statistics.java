package cn.gouji.local.client;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Sums of one year.
 *
 * @param reports how many reports count
 */
public record Statistics(int year, int reports, Map<String, CellSum> cells) {

    public Statistics {
        cells = cells == null ? Map.of() : Map.copyOf(cells);
    }

    /** The sum of one cell, how many reports state it and how many do not. */
    public record CellSum(BigDecimal sum, int reports, int unknown) {
    }

    /** Zero if no report states the cell. */
    public BigDecimal sum(String cell) {
        CellSum sum = cells.get(cell);
        return sum == null || sum.sum() == null ? BigDecimal.ZERO : sum.sum();
    }
}

package cn.gouji.stats.compare;

import java.math.BigDecimal;
import java.util.List;

/**
 * A cell over the years, in the sense of form 2021.
 *
 * @param cell id of form 2021, or {@code requests.otherwise.COLUMN} for all of （六）其他处理
 * @param related whether the years of form 2019 show a related notion and not the same one
 */
public record Trend(String cell, String label, boolean related, List<Point> points) {

    /**
     * One year.
     *
     * @param value null if nobody tells it or the year's form has nothing of the kind: missing, not zero
     * @param reports number of reports behind it
     * @param unknown number of reports that do not tell it
     * @param change against the year before as a share, null if that is unknown or zero
     */
    public record Point(int year, BigDecimal value, long reports, long unknown, Double change) {
    }
}

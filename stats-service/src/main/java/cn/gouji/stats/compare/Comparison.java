package cn.gouji.stats.compare;

import java.math.BigDecimal;
import java.util.List;

import cn.gouji.contracts.form.Form;

/**
 * Reports beside each other: years of one organ, or several organs.
 *
 * @param columns one for each report
 * @param cells cells of form 2021 that at least one of the reports tells
 * @param figures numbers stated in the running text of at least one of them
 */
public record Comparison(List<Column> columns, List<Row> cells, List<Row> figures) {

    /** A report. */
    public record Column(String submissionId, String organ, String name, int year, Form form) {
    }

    /**
     * A cell or figure.
     *
     * @param values in the order of the columns; null where it is not known
     * @param change from the first to the last column as a share, null if it cannot be told
     */
    public record Row(String id, String label, List<BigDecimal> values, Double change) {
    }
}

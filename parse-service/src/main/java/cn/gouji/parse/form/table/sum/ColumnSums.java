package cn.gouji.parse.form.table.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;

import cn.gouji.parse.form.row.TableForm;

/** The relations of a column of table three: the outcomes make the row 总计, and that and what is carried over what came in. */
public final class ColumnSums {

    private static final String CONCLUDED = "concluded";

    private final List<String> rows;

    public ColumnSums(TableForm form) {
        this.rows = form.rows().stream().map(row -> row.row().id()).toList();
    }

    /** Whether the table has the rows of the relations. */
    public boolean exist() {
        return rows.contains(CONCLUDED);
    }

    /** Whether both relations hold, as far as the values of the rows are there: a missing one is null. */
    public boolean hold(IntFunction<BigDecimal> column) {
        BigDecimal outcomes = BigDecimal.ZERO;
        BigDecimal requests = BigDecimal.ZERO;
        for (int j = 0; j < rows.size(); j++) {
            BigDecimal value = column.apply(j);
            switch (rows.get(j)) {
                case "received", "carriedIn" -> requests = plus(requests, value);
                case "carriedOver" -> requests = plus(requests, negated(value));
                case CONCLUDED -> {
                    outcomes = plus(outcomes, negated(value));
                    requests = plus(requests, negated(value));
                }
                default -> outcomes = plus(outcomes, value);
            }
        }
        return isNothing(outcomes) && isNothing(requests);
    }

    private static BigDecimal plus(BigDecimal sum, BigDecimal value) {
        return sum == null || value == null ? null : sum.add(value);
    }

    private static BigDecimal negated(BigDecimal value) {
        return value == null ? null : value.negate();
    }

    private static boolean isNothing(BigDecimal sum) {
        return sum == null || sum.signum() == 0;
    }
}

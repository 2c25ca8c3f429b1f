package cn.gouji.parse.form.table.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;

import cn.gouji.parse.form.row.TableForm;

/** The relations of a column of table three: the outcomes make the row 总计, and that and what is carried over what came in. */
public final class ColumnSums {

    /** What a row is to the relations. */
    private enum Part {
        INCOMING,
        OUTCOME,
        CONCLUDED,
        CARRIED_OVER
    }

    /**
     * What remains of the relations with the rows put in so far.
     *
     * @param outcomes the outcomes less the row 总计, null if one is not known
     * @param requests what came in less 总计 and what is carried over, null if one is not known
     */
    public record Balance(BigDecimal outcomes, BigDecimal requests) {

        public static final Balance EMPTY = new Balance(BigDecimal.ZERO, BigDecimal.ZERO);

        /** Whether both relations hold, as far as the values are known. */
        public boolean isEven() {
            return isNothing(outcomes) && isNothing(requests);
        }
    }

    private final List<Part> rows;

    public ColumnSums(TableForm form) {
        this.rows = form.rows().stream().map(row -> part(row.row().id())).toList();
    }

    private static Part part(String row) {
        return switch (row) {
            case "received", "carriedIn" -> Part.INCOMING;
            case "concluded" -> Part.CONCLUDED;
            case "carriedOver" -> Part.CARRIED_OVER;
            default -> Part.OUTCOME;
        };
    }

    /** Whether the table has the rows of the relations. */
    public boolean exist() {
        return rows.contains(Part.CONCLUDED);
    }

    /** Whether a row is one of the outcomes that make the row 总计. */
    public boolean isOutcome(int row) {
        return rows.get(row) == Part.OUTCOME;
    }

    /** @param value null if the document does not have it */
    public Balance with(Balance balance, int row, BigDecimal value) {
        if (value != null && value.signum() == 0) {
            return balance;
        }
        BigDecimal negated = value == null ? null : value.negate();
        return switch (rows.get(row)) {
            case INCOMING -> new Balance(balance.outcomes(), plus(balance.requests(), value));
            case OUTCOME -> new Balance(plus(balance.outcomes(), value), balance.requests());
            case CARRIED_OVER -> new Balance(balance.outcomes(), plus(balance.requests(), negated));
            case CONCLUDED -> new Balance(plus(balance.outcomes(), negated), plus(balance.requests(), negated));
        };
    }

    /** Whether both relations hold, as far as the values of the rows are there: a missing one is null. */
    public boolean hold(IntFunction<BigDecimal> column) {
        Balance balance = Balance.EMPTY;
        for (int j = 0; j < rows.size(); j++) {
            balance = with(balance, j, column.apply(j));
        }
        return balance.isEven();
    }

    private static BigDecimal plus(BigDecimal sum, BigDecimal value) {
        return sum == null || value == null ? null : sum.add(value);
    }

    private static boolean isNothing(BigDecimal sum) {
        return sum == null || sum.signum() == 0;
    }
}

package cn.gouji.parse.form.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import cn.gouji.parse.form.row.TableForm;

/** The relation of the columns of table three: the outcomes make the row 总计. */
final class OutcomeSums {

    private static final String CONCLUDED = "concluded";
    private static final List<String> NO_OUTCOMES = List.of("received", "carriedIn", CONCLUDED, "carriedOver");

    private final TableForm form;

    OutcomeSums(TableForm form) {
        this.form = form;
    }

    boolean isOutcome(int row) {
        return !NO_OUTCOMES.contains(form.rows().get(row).row().id());
    }

    /** Whether the relation holds in every column. */
    boolean hold(List<ReadRow> rows) {
        return IntStream.range(0, form.rows().getFirst().width()).allMatch(column -> hold(rows, column));
    }

    /** Whether the values that are known in a column make its 总计. */
    boolean hold(List<ReadRow> rows, int column) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal concluded = null;
        for (int j = 0; j < rows.size(); j++) {
            BigDecimal value = rows.get(j).cells().get(column).value();
            String id = form.rows().get(j).row().id();
            if (id.equals(CONCLUDED)) {
                concluded = value;
            } else if (value != null && isOutcome(j)) {
                sum = sum.add(value);
            }
        }
        return concluded != null && concluded.compareTo(sum) == 0;
    }
}

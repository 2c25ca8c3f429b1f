package cn.gouji.parse.form.table.sum;

import java.math.BigDecimal;
import java.util.List;

import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.table.ReadRow;

/** The relation of the columns of table three: the outcomes make the row 总计. */
public final class OutcomeSums {

    private static final String CONCLUDED = "concluded";
    private static final List<String> NO_OUTCOMES = List.of("received", "carriedIn", CONCLUDED, "carriedOver");

    private final TableForm form;

    public OutcomeSums(TableForm form) {
        this.form = form;
    }

    public boolean isOutcome(int row) {
        return !NO_OUTCOMES.contains(form.rows().get(row).row().id());
    }

    /** Whether the relation speaks for a reading: it holds in most columns, fails in none, and in some only there. */
    public boolean speakFor(List<ReadRow> rows, List<ReadRow> others) {
        int holding = 0;
        boolean onlyThere = false;
        int width = form.rows().getFirst().width();
        for (int c = 0; c < width; c++) {
            int column = c;
            boolean holds = hold(rows, c);
            if (!holds && rows.stream().noneMatch(row -> row.cells().get(column).value() == null)) {
                return false;
            }
            holding += holds ? 1 : 0;
            onlyThere |= holds && !hold(others, c);
        }
        return onlyThere && 2 * holding > width;
    }

    /** Whether the values that are known in a column make its 总计. */
    public boolean hold(List<ReadRow> rows, int column) {
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

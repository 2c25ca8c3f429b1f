package cn.gouji.parse.form.shape;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.run.ValueRuns;
import cn.gouji.parse.form.shape.run.ValueRuns.Run;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** A table with rows more than the form: the sums of each group, a row printed twice, the title of a page. */
final class SurplusRows {

    private static final int FEWEST_VALUES = 3;
    private static final String TITLE = "年度报告";

    private final TableForm form;

    SurplusRows(TableForm form) {
        this.form = form;
    }

    /** The lines as the form would have them; null if the table is no such one. */
    public List<TextRow> upright(List<TextRow> lines) {
        ValueRuns runs = new ValueRuns(lines);
        List<Run> rows = runs.all().stream().filter(run -> run.length() >= FEWEST_VALUES).toList();
        List<Run> surplus = titles(runs.all());
        if (surplus.isEmpty()) {
            surplus = sums(rows);
        }
        if (surplus.isEmpty()) {
            surplus = again(rows);
        }
        if (surplus.isEmpty()) {
            return null;
        }
        surplus.forEach(runs::drop);
        return runs.rest();
    }

    /** Numbers of pages behind the title of the report. */
    private static List<Run> titles(List<Run> runs) {
        return runs.stream().filter(run -> run.length() == 1 && run.label().contains(TITLE)).toList();
    }

    /** The rows at headings of groups if one of them is the sum of its group: all are then. */
    private List<Run> sums(List<Run> rows) {
        List<Run> headed = new ArrayList<>();
        boolean proven = false;
        for (int i = 0; i < rows.size(); i++) {
            int group = form.groupOf(Wording.labelCore(rows.get(i).label()));
            if (group >= 0) {
                headed.add(rows.get(i));
                int size = (int) form.rows().stream().filter(row -> row.group() == group).count();
                proven |= size > 1 && i + size < rows.size()
                        && isSum(rows.get(i), rows.subList(i + 1, i + 1 + size));
            }
        }
        return proven ? headed : List.of();
    }

    private static boolean isSum(Run sum, List<Run> parts) {
        boolean any = false;
        for (int c = 0; c < sum.length(); c++) {
            BigDecimal rest = number(sum, c);
            any |= rest.signum() != 0;
            for (Run part : parts) {
                if (part.length() != sum.length()) {
                    return false;
                }
                rest = rest.subtract(number(part, c));
            }
            if (rest.signum() != 0) {
                return false;
            }
        }
        return any;
    }

    private static BigDecimal number(Run run, int column) {
        return run.values().get(column).text() instanceof CellText.Value value ? value.number() : BigDecimal.ZERO;
    }

    /** Rows like the row before and without a label of their own, if there are as many more than in the form. */
    private List<Run> again(List<Run> rows) {
        List<Run> again = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            boolean labelled = !rows.get(i).label().isEmpty() && !rows.get(i).label().equals(rows.get(i - 1).label());
            if (!labelled && texts(rows.get(i)).equals(texts(rows.get(i - 1)))) {
                again.add(rows.get(i));
            }
        }
        return again.size() == rows.size() - form.rows().size() ? again : List.of();
    }

    private static List<CellText> texts(Run run) {
        return run.values().stream().map(ValueRuns.At::text).toList();
    }
}

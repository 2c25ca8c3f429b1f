package cn.gouji.parse.form.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import cn.gouji.contracts.form.FormColumn;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.parse.form.cell.CellReadings;
import cn.gouji.parse.form.row.HeaderOrder;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.TextRow;

/** Rows below a header that has the columns in another order than the form: their values are put where it says. */
final class ColumnsInOtherOrder {

    private final TableForm form;
    /** An order for the columns of each block, null where it is that of the form. */
    private final Map<List<FormColumn>, int[]> orders = new HashMap<>();

    ColumnsInOtherOrder(TableForm form, List<TextRow> lines) {
        this.form = form;
        for (TableForm.Row row : form.rows()) {
            if (row.width() > 1 && !orders.containsKey(row.columns())) {
                orders.put(row.columns(), HeaderOrder.of(lines, row.columns()));
            }
        }
    }

    /** Whether any block has another order; its rows are changed in place, those of a doubtful header are inferred. */
    boolean apply(List<ReadRow> rows) {
        boolean any = false;
        for (int j = 0; j < rows.size(); j++) {
            int[] order = orders.get(form.rows().get(j).columns());
            if (order != null && isThatOfTheForm(order)) {
                rows.set(j, rows.get(j).realigned());
            } else if (order != null) {
                rows.set(j, ordered(rows.get(j), order));
                any = true;
            }
        }
        return any;
    }

    private static boolean isThatOfTheForm(int[] order) {
        return order.length > 0 && Arrays.equals(order, IntStream.range(0, order.length).toArray());
    }

    /** What had to be inferred by the order of the form tells nothing under another. */
    private static ReadRow ordered(ReadRow row, int[] order) {
        boolean whole = row.cells().stream().allMatch(cell -> cell.origin() == Origin.STATED);
        if (order.length == 0 || !whole) {
            return ReadRow.absent(row.cells().size());
        }
        CellReading[] cells = new CellReading[order.length];
        for (int k = 0; k < order.length; k++) {
            cells[order[k]] = CellReadings.realigned(row.cells().get(k));
        }
        return new ReadRow(List.of(cells), false, row.streamed());
    }
}

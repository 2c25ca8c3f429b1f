package cn.gouji.parse.form.table;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.parse.form.cell.CellReadings;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.table.sum.OutcomeSums;

/**
 * Rows whose neighbours lost a row: any of them may be the lost one. Where the outcomes that were read already add up
 * to the row 总计, the lost row holds nothing, and zeros may keep their places; nothing else is told of such rows.
 */
final class GuessedRows {

    private final OutcomeSums sums;

    public GuessedRows(TableForm form) {
        this.sums = new OutcomeSums(form);
    }

    public List<ReadRow> confirm(List<ReadRow> rows) {
        if (rows.stream().noneMatch(ReadRow::guessed)) {
            return rows;
        }
        List<ReadRow> confirmed = new ArrayList<>();
        for (ReadRow row : rows) {
            confirmed.add(row.guessed() ? confirm(row, rows) : row);
        }
        for (int j = 0; j < rows.size(); j++) {
            if (rows.get(j).guessed() && !sums.isOutcome(j)) {
                confirmed.set(j, ReadRow.absent(rows.get(j).cells().size()));
            }
        }
        return confirmed;
    }

    /** Without a sum over its rows nothing can confirm a guess. */
    public static List<ReadRow> dropAll(List<ReadRow> rows) {
        return rows.stream().map(row -> row.guessed() ? ReadRow.absent(row.cells().size()) : row).toList();
    }

    private ReadRow confirm(ReadRow row, List<ReadRow> rows) {
        List<CellReading> cells = new ArrayList<>();
        for (int c = 0; c < row.cells().size(); c++) {
            CellReading cell = row.cells().get(c);
            boolean nothing = cell.value() == null || cell.value().signum() == 0;
            cells.add(nothing && sums.hold(rows, c) ? CellReadings.realigned(cell) : CellReading.absent());
        }
        return new ReadRow(cells, false, row.streamed(), row.placed());
    }
}

package cn.gouji.parse.form.table.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.table.ReadTable;

/** How well a reading of a table agrees with the relations of the form. */
public final class Agreement {

    private static final int FEW = 3;

    private final TableForm form;
    private final boolean summed;
    private final ColumnSums sums;

    /** @param summed whether the last column is the sum of the others */
    public Agreement(TableForm form, boolean summed) {
        this.form = form;
        this.summed = summed;
        this.sums = new ColumnSums(form);
    }

    /** How many cells are missing or stand where it does not add up; the most if hardly any row does. */
    public int faults(ReadTable read) {
        int faults = (int) read.cells().values().stream().filter(cell -> cell.origin() == Origin.ABSENT).count();
        if (!summed) {
            return faults;
        }
        int width = form.rows().getFirst().width();
        int failing = 0;
        int holding = 0;
        int unfilled = 0;
        for (int j = 0; j < form.rows().size(); j++) {
            int row = j;
            List<BigDecimal> values = IntStream.range(0, width).mapToObj(c -> known(read, row, c)).toList();
            if (!values.contains(null)) {
                int less = sum(values).compareTo(values.getLast());
                holding += less == 0 ? 1 : 0;
                failing += less == 0 ? 0 : 1;
                unfilled += less < 0 && isBlankInside(read, row) ? 1 : 0;
            }
        }
        if (failing > holding) {
            return Integer.MAX_VALUE;
        }
        // A number or two that the office forgot to fill in speak for no other columns than the printed ones.
        if (unfilled < FEW) {
            failing -= unfilled;
            faults += unfilled;
        }
        int columns = (int) IntStream.range(0, width).filter(c -> !sums.hold(j -> known(read, j, c))).count();
        // Where most columns fail, rows stand in the wrong places; otherwise values are missing.
        return faults + failing * width + (2 * columns > width ? columns * form.rows().size() : columns);
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.subList(0, values.size() - 1).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A row with too large a sum may have lost but the value of a place that is blank. */
    private boolean isBlankInside(ReadTable read, int row) {
        int last = form.rows().get(row).width() - 1;
        return IntStream.range(0, last)
                .anyMatch(c -> read.cells().get(form.cellId(row, c)).origin() == Origin.BLANK);
    }

    /** A blank holds nothing here, but a sum that is not filled in is not known. */
    private BigDecimal known(ReadTable read, int row, int column) {
        CellReading cell = read.cells().get(form.cellId(row, column));
        boolean nothing = cell.origin() == Origin.BLANK && column < form.rows().get(row).width() - 1;
        return cell.value() == null && nothing ? BigDecimal.ZERO : cell.value();
    }
}

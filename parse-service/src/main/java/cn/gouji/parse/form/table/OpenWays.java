package cn.gouji.parse.form.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.table.sum.ColumnSums;
import cn.gouji.parse.form.table.sum.ColumnSums.Balance;

/**
 * The ways to place the values of several open rows of a table that the relations of its columns allow. A way is the
 * number of an option for each of these rows, in their order.
 */
final class OpenWays {

    private final ColumnSums sums;
    private final List<Integer> rows;
    private final List<List<BigDecimal[]>> options;
    private final Balance[] others;

    /**
     * @param read all rows of the table
     * @param rows those that are open
     * @param options of each of these
     */
    OpenWays(ColumnSums sums, List<ReadRow> read, List<Integer> rows, List<List<CellText[]>> options) {
        this.sums = sums;
        this.rows = rows;
        this.options = options.stream().map(row -> row.stream().map(RowSum::completed).toList()).toList();
        this.others = new Balance[read.getFirst().cells().size()];
        Arrays.fill(others, Balance.EMPTY);
        for (int j = 0; j < read.size(); j++) {
            for (int c = 0; c < others.length && !rows.contains(j); c++) {
                others[c] = sums.with(others[c], j, known(read.get(j).cells().get(c)));
            }
        }
    }

    List<int[]> possible() {
        List<int[]> possible = new ArrayList<>();
        choose(others, new int[rows.size()], 0, possible);
        return possible;
    }

    private void choose(Balance[] columns, int[] way, int from, List<int[]> possible) {
        if (from == way.length) {
            if (Arrays.stream(columns).allMatch(Balance::isEven)) {
                possible.add(way.clone());
            }
            return;
        }
        for (int option = 0; option < options.get(from).size(); option++) {
            way[from] = option;
            choose(with(columns, from, option), way, from + 1, possible);
        }
    }

    /** The ways in which all rows, as neighbours do, lost or got a value in the same place. */
    List<int[]> alike() {
        int[] sizes = options.stream().mapToInt(List::size).distinct().toArray();
        List<int[]> alike = new ArrayList<>();
        for (int option = 0; sizes.length == 1 && option < sizes[0]; option++) {
            Balance[] columns = others;
            for (int k = 0; k < rows.size(); k++) {
                columns = with(columns, k, option);
            }
            if (Arrays.stream(columns).allMatch(Balance::isEven)) {
                int[] way = new int[rows.size()];
                Arrays.fill(way, option);
                alike.add(way);
            }
        }
        return alike;
    }

    private Balance[] with(Balance[] columns, int row, int option) {
        BigDecimal[] values = options.get(row).get(option);
        Balance[] with = new Balance[columns.length];
        for (int c = 0; c < with.length; c++) {
            with[c] = sums.with(columns[c], rows.get(row), values[c]);
        }
        return with;
    }

    /** A blank holds nothing here, though it is not known to be a zero. */
    private static BigDecimal known(CellReading cell) {
        return cell.value() == null && cell.origin() == Origin.BLANK ? BigDecimal.ZERO : cell.value();
    }
}

package cn.gouji.parse.form.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

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

    /** So many placements of single rows are tried. */
    private static final int MOST_TRIES = 10_000;
    /** More ways tell nothing. */
    private static final int MOST_WAYS = 3_000;

    private final ColumnSums sums;
    private final List<Integer> rows;
    private final List<List<BigDecimal[]>> options;
    private final Balance[] others;
    /** The open rows, outcomes last, those with the largest values first: so most ways are soon found impossible. */
    private final List<Integer> order;
    /** The most that the open rows from one on in that order can add to a column; null where it is not known. */
    private final BigDecimal[][] most;
    private int tries;

    /**
     * @param read all rows of the table
     * @param rows those that are open
     * @param options of each of these
     */
    OpenWays(ColumnSums sums, List<ReadRow> read, List<Integer> rows, List<List<CellText[]>> options) {
        this.sums = sums;
        this.rows = rows;
        this.options = options.stream().map(row -> row.stream().map(RowSum::completed).toList()).toList();
        Balance[] known = others(read, null);
        Balance[] filled = others(read, BigDecimal.ZERO);
        this.others = isEvenWithSums(filled) ? filled : known;
        this.order = IntStream.range(0, rows.size()).boxed().sorted(Comparator
                .comparing((Integer k) -> sums.isOutcome(rows.get(k)))
                .thenComparing(this::largest, Comparator.reverseOrder()))
                .toList();
        this.most = most();
    }

    /** @param missing what stands for values of rows that are not there, null if that is not known */
    private Balance[] others(List<ReadRow> read, BigDecimal missing) {
        Balance[] balances = new Balance[read.getFirst().cells().size()];
        Arrays.fill(balances, Balance.EMPTY);
        for (int j = 0; j < read.size(); j++) {
            for (int c = 0; c < balances.length && !rows.contains(j); c++) {
                BigDecimal value = known(read.get(j).cells().get(c));
                balances[c] = sums.with(balances[c], j, value == null && read.get(j).isAbsent() ? missing : value);
            }
        }
        return balances;
    }

    /** Where the sums of the rows add up without those that are not there, these hold nothing. */
    private boolean isEvenWithSums(Balance[] others) {
        int last = others.length - 1;
        Balance balance = others[last];
        for (int k = 0; k < rows.size(); k++) {
            BigDecimal sum = options.get(k).getFirst()[last];
            boolean same = options.get(k).stream().allMatch(option -> sum != null && sum.equals(option[last]));
            balance = sums.with(balance, rows.get(k), same ? sum : null);
        }
        return balance.outcomes() != null && balance.requests() != null && balance.isEven();
    }

    private BigDecimal largest(int row) {
        return options.get(row).stream().flatMap(Arrays::stream).filter(Objects::nonNull).max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal[][] most() {
        BigDecimal[][] sums = new BigDecimal[rows.size() + 1][others.length];
        Arrays.fill(sums[rows.size()], BigDecimal.ZERO);
        for (int k = rows.size() - 1; k >= 0; k--) {
            for (int c = 0; c < others.length; c++) {
                BigDecimal largest = BigDecimal.ZERO;
                for (BigDecimal[] option : options.get(order.get(k))) {
                    largest = largest == null || option[c] == null ? null : largest.max(option[c]);
                }
                sums[k][c] = largest == null || sums[k + 1][c] == null ? null : sums[k + 1][c].add(largest);
            }
        }
        return sums;
    }

    /** None if there are too many to tell anything. */
    List<int[]> possible() {
        List<int[]> possible = new ArrayList<>();
        tries = 0;
        choose(others, new int[rows.size()], 0, possible);
        return tries > MOST_TRIES || possible.size() > MOST_WAYS ? List.of() : possible;
    }

    private void choose(Balance[] columns, int[] way, int from, List<int[]> possible) {
        if (from == way.length) {
            if (Arrays.stream(columns).allMatch(Balance::isEven)) {
                possible.add(way.clone());
            }
            return;
        }
        int row = order.get(from);
        for (int option = 0; option < options.get(row).size() && tries <= MOST_TRIES
                && possible.size() <= MOST_WAYS; option++) {
            tries++;
            Balance[] with = with(columns, row, option);
            if (canBeEven(with, from + 1)) {
                way[row] = option;
                choose(with, way, from + 1, possible);
            }
        }
    }

    /** Whether the open rows from one on can make the columns even: outcomes are never less than nothing. */
    private boolean canBeEven(Balance[] columns, int from) {
        if (from == rows.size() || !sums.isOutcome(rows.get(order.get(from)))) {
            return true;
        }
        for (int c = 0; c < columns.length; c++) {
            BigDecimal outcomes = columns[c].outcomes();
            BigDecimal requests = columns[c].requests();
            if (requests != null && requests.signum() != 0 || outcomes != null
                    && (outcomes.signum() > 0
                            || most[from][c] != null && most[from][c].add(outcomes).signum() < 0)) {
                return false;
            }
        }
        return true;
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

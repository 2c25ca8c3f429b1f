package cn.gouji.parse.form.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.RowPlacement;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.table.sum.ColumnSums;

/**
 * Rows whose values can stand in their columns in several ways, all as good: the relations of the columns choose
 * between them, for all such rows of the table together.
 */
final class OpenRows {

    /** So many ways of all rows together are tried. */
    private static final int MOST_WAYS = 3_000;

    private record Open(List<CellText[]> options, Place place) {
    }

    private final int width;
    private final ColumnSums sums;
    private final Map<Integer, Open> rows = new TreeMap<>();
    /** The rows that have a value less than the form has columns, with each of its columns as the one that they lost. */
    private final Map<Integer, Open> oneLost = new TreeMap<>();

    OpenRows(TableForm form) {
        this.width = form.rows().getFirst().width();
        this.sums = new ColumnSums(form);
    }

    void add(int row, List<CellText[]> options, ObservedRow observed) {
        rows.put(row, new Open(options, observed.place()));
        if (observed.isComplete(width - 1)) {
            oneLost.put(row, new Open(new RowPlacement(width).withOneLost(observed).options(), observed.place()));
        }
    }

    /** The rows of the form with what the columns tell of those that are open. */
    List<ReadRow> settled(List<ReadRow> read) {
        if (rows.isEmpty() || !sums.exist()) {
            return read;
        }
        long ways = rows.values().stream().mapToLong(row -> row.options().size()).reduce(1, (a, b) -> Math.min(
                a * b, MOST_WAYS + 1));
        List<Integer> open = List.copyOf(rows.keySet());
        List<int[]> possible = new ArrayList<>();
        if (ways <= MOST_WAYS) {
            choose(read, open, new int[open.size()], 0, possible);
        }
        for (Map<Integer, Open> each : possible.size() == 1 ? List.<Map<Integer, Open>>of() : List.of(oneLost, rows)) {
            List<int[]> alike = alike(read, each);
            if (alike.size() == 1) {
                return settled(read, each, alike);
            }
        }
        return possible.isEmpty() ? read : settled(read, rows, possible);
    }

    private List<ReadRow> settled(List<ReadRow> read, Map<Integer, Open> rows, List<int[]> possible) {
        List<Integer> open = List.copyOf(rows.keySet());
        List<ReadRow> settled = new ArrayList<>(read);
        for (int k = 0; k < open.size(); k++) {
            int at = k;
            Open row = rows.get(open.get(k));
            List<CellText[]> left = possible.stream().mapToInt(way -> way[at]).distinct()
                    .mapToObj(option -> row.options().get(option)).toList();
            settled.set(open.get(k), new ReadRow(ReadRow.agreed(left, width, false, row.place()), false,
                    read.get(open.get(k)).streamed(), false));
        }
        return settled;
    }

    /** The ways in which all rows, as neighbours do, lost or got a value in the same place. */
    private List<int[]> alike(List<ReadRow> read, Map<Integer, Open> rows) {
        List<Integer> open = List.copyOf(rows.keySet());
        int[] sizes = rows.values().stream().mapToInt(row -> row.options().size()).distinct().toArray();
        List<int[]> alike = new ArrayList<>();
        for (int option = 0; sizes.length == 1 && option < sizes[0]; option++) {
            int[] way = new int[open.size()];
            Arrays.fill(way, option);
            if (addUp(read, rows, open, way)) {
                alike.add(way);
            }
        }
        return alike;
    }

    private void choose(List<ReadRow> read, List<Integer> open, int[] way, int from, List<int[]> possible) {
        if (from == way.length) {
            if (addUp(read, rows, open, way)) {
                possible.add(way.clone());
            }
            return;
        }
        for (int option = 0; option < rows.get(open.get(from)).options().size(); option++) {
            way[from] = option;
            choose(read, open, way, from + 1, possible);
        }
    }

    private boolean addUp(List<ReadRow> read, Map<Integer, Open> rows, List<Integer> open, int[] way) {
        return IntStream.range(0, width).allMatch(c -> sums.hold(j -> {
            int k = open.indexOf(j);
            return k < 0
                    ? known(read.get(j).cells().get(c))
                    : RowSum.completed(rows.get(j).options().get(way[k]))[c];
        }));
    }

    /** A blank holds nothing here, though it is not known to be a zero. */
    private static BigDecimal known(CellReading cell) {
        return cell.value() == null && cell.origin() == Origin.BLANK ? BigDecimal.ZERO : cell.value();
    }
}

package cn.gouji.parse.form.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.TableForm;

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

    OpenRows(TableForm form) {
        this.width = form.rows().getFirst().width();
        this.sums = new ColumnSums(form);
    }

    void add(int row, List<CellText[]> options, Place place) {
        rows.put(row, new Open(options, place));
    }

    /** The rows of the form with what the columns tell of those that are open. */
    List<ReadRow> settled(List<ReadRow> read) {
        long ways = rows.values().stream().mapToLong(row -> row.options().size()).reduce(1, (a, b) -> Math.min(
                a * b, MOST_WAYS + 1));
        if (rows.isEmpty() || ways > MOST_WAYS || !sums.exist()) {
            return read;
        }
        List<Integer> open = List.copyOf(rows.keySet());
        List<int[]> possible = new ArrayList<>();
        choose(read, open, new int[open.size()], 0, possible);
        if (possible.isEmpty()) {
            return read;
        }
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

    private void choose(List<ReadRow> read, List<Integer> open, int[] way, int from, List<int[]> possible) {
        if (from == way.length) {
            if (addUp(read, open, way)) {
                possible.add(way.clone());
            }
            return;
        }
        for (int option = 0; option < rows.get(open.get(from)).options().size(); option++) {
            way[from] = option;
            choose(read, open, way, from + 1, possible);
        }
    }

    private boolean addUp(List<ReadRow> read, List<Integer> open, int[] way) {
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

package cn.gouji.parse.form.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.RowPlacement;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.table.sum.ColumnSums;

/**
 * Rows whose values can stand in their columns in several ways, all as good: the relations of the columns choose
 * between them, for all such rows of the table together.
 */
final class OpenRows {

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
        List<int[]> possible = ways(read, rows).possible();
        for (Map<Integer, Open> each : possible.size() == 1 ? List.<Map<Integer, Open>>of() : List.of(oneLost, rows)) {
            List<int[]> alike = ways(read, each).alike();
            if (alike.size() == 1) {
                return settled(read, each, alike);
            }
        }
        return possible.isEmpty() ? read : settled(read, rows, possible);
    }

    private OpenWays ways(List<ReadRow> read, Map<Integer, Open> rows) {
        return new OpenWays(sums, read, List.copyOf(rows.keySet()), rows.values().stream().map(Open::options).toList());
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
}

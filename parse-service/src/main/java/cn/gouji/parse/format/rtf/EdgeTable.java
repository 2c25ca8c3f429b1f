package cn.gouji.parse.format.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import cn.gouji.parse.page.DocumentDraft;
import cn.gouji.parse.page.TableDraft;

/** A table whose cells say where they begin and end on the page: the edges of all rows together make its columns. */
public final class EdgeTable {

    /** Edges nearer than a millimetre, in twentieths of a point, are the same line drawn twice. */
    private static final int SAME_EDGE = 57;

    /**
     * A cell between two edges.
     *
     * @param covered whether a cell merged from above or from the left covers it
     */
    public record EdgeCell(int left, int right, boolean covered, List<String> lines) {

        public EdgeCell {
            lines = List.copyOf(lines);
        }
    }

    private final List<List<EdgeCell>> rows = new ArrayList<>();

    public void add(List<EdgeCell> row) {
        rows.add(List.copyOf(row));
    }

    public void writeTo(DocumentDraft draft) {
        NavigableMap<Integer, Integer> columns = columns();
        TableDraft table = new TableDraft(draft);
        for (List<EdgeCell> row : rows) {
            table.startRow();
            int column = 0;
            for (EdgeCell cell : row) {
                int from = columns.floorEntry(cell.left()).getValue();
                int to = Math.max(from + 1, columns.floorEntry(cell.right()).getValue());
                if (from > column) {
                    table.cell(List.of(), from - column, 1);
                }
                table.cell(cell.covered() ? List.of() : cell.lines(), to - from, 1);
                column = to;
            }
            table.endRow();
        }
        table.end();
    }

    /** The column that begins at each edge. */
    private NavigableMap<Integer, Integer> columns() {
        NavigableMap<Integer, Integer> columns = new TreeMap<>();
        rows.forEach(row -> row.forEach(cell -> {
            columns.put(cell.left(), 0);
            columns.put(cell.right(), 0);
        }));
        int column = -1;
        int last = Integer.MIN_VALUE;
        for (Integer edge : List.copyOf(columns.keySet())) {
            if (column < 0 || edge - last > SAME_EDGE) {
                column++;
                last = edge;
            }
            columns.put(edge, column);
        }
        return columns;
    }
}

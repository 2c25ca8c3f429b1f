package cn.gouji.parse.format.doc;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

import cn.gouji.parse.format.rtf.EdgeTable;
import cn.gouji.parse.format.rtf.EdgeTable.EdgeCell;
import cn.gouji.parse.page.DocumentDraft;

/** A table that has begun: its cells come first, where they stand comes with the end of their row. */
final class DocTable {

    /** Width of the cells of a row that does not say where they stand: an inch. */
    private static final int PLAIN_WIDTH = 1440;

    private final DocumentDraft draft;
    private EdgeTable rows = new EdgeTable();
    private final List<List<String>> cells = new ArrayList<>();
    private List<String> lines = new ArrayList<>();
    private boolean layout;

    DocTable(DocumentDraft draft) {
        this.draft = draft;
    }

    void line(String line) {
        lines.add(line);
    }

    void endCell() {
        if (layout) {
            lines.forEach(this::writeLine);
        } else {
            cells.add(lines);
        }
        lines = new ArrayList<>();
    }

    /** @param coloured whether any of its cells has a coloured ground */
    void endRow(TableProperties properties, boolean coloured) {
        cells.replaceAll(cell -> cell.stream().map(line -> DocGround.on(coloured, line)).toList());
        if (!layout) {
            rows.add(row(properties));
        }
        cells.clear();
        layout = false;
    }

    /** Another table begins within the current cell: the row only lays the page out. */
    void interrupt() {
        rows.writeTo(draft);
        rows = new EdgeTable();
        cells.add(lines);
        cells.forEach(cell -> cell.forEach(this::writeLine));
        cells.clear();
        lines = new ArrayList<>();
        layout = true;
    }

    void end() {
        if (!lines.isEmpty()) {
            endCell();
        }
        if (!cells.isEmpty()) {
            endRow(new TableProperties(), true);
        }
        rows.writeTo(draft);
    }

    private void writeLine(String line) {
        draft.line(DocGround.on(true, line));
    }

    private List<EdgeCell> row(TableProperties properties) {
        short[] edges = properties.getRgdxaCenter();
        TableCellDescriptor[] descriptors = properties.getRgtc();
        boolean told = edges != null && edges.length == cells.size() + 1;
        List<EdgeCell> row = new ArrayList<>();
        int from = told ? edges[0] : 0;
        for (int i = 0; i < cells.size(); i++) {
            int to = Math.max(from + 1, told ? edges[i + 1] : (i + 1) * PLAIN_WIDTH);
            boolean covered = told && descriptors != null && i < descriptors.length && isCovered(descriptors[i]);
            row.add(new EdgeCell(from, to, covered, cells.get(i)));
            from = to;
        }
        return row;
    }

    private static boolean isCovered(TableCellDescriptor cell) {
        return cell != null
                && (cell.isFVertMerge() && !cell.isFVertRestart() || cell.isFMerged() && !cell.isFFirstMerged());
    }
}

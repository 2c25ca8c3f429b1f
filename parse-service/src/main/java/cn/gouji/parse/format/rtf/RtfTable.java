package cn.gouji.parse.format.rtf;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.format.rtf.EdgeTable.EdgeCell;
import cn.gouji.parse.page.DocumentDraft;

/** Gathers the rows of a table of an RTF document, which gives the edges of the cells apart from their text. */
public final class RtfTable {

    private record Edge(int right, boolean covered) {
    }

    private final DocumentDraft draft;
    private EdgeTable table;
    private final List<Edge> edges = new ArrayList<>();
    private final List<List<String>> cells = new ArrayList<>();
    private List<String> lines = new ArrayList<>();
    private int left;
    private boolean covered;

    RtfTable(DocumentDraft draft) {
        this.draft = draft;
    }

    void define(String word, int number) {
        switch (word) {
            case "trowd" -> {
                edges.clear();
                left = 0;
                covered = false;
            }
            case "trleft" -> left = number == RtfTokens.NO_NUMBER ? 0 : number;
            case "clvmrg", "clmrg" -> covered = true;
            case "cellx" -> {
                edges.add(new Edge(number == RtfTokens.NO_NUMBER ? 0 : number, covered));
                covered = false;
            }
            default -> {
            }
        }
    }

    void line(String line) {
        if (!line.isBlank()) {
            lines.add(line);
        }
    }

    void endCell() {
        cells.add(lines);
        lines = new ArrayList<>();
    }

    void endRow() {
        if (table == null) {
            table = new EdgeTable();
        }
        List<EdgeCell> row = new ArrayList<>();
        boolean told = edges.size() == cells.size();
        int from = told ? left : 0;
        for (int i = 0; i < cells.size(); i++) {
            // Without edges of its own a row is laid out evenly; an inch is wider than any edge is unsharp.
            int to = Math.max(from + 1, told ? edges.get(i).right() : (i + 1) * 1440);
            row.add(new EdgeCell(from, to, told && edges.get(i).covered(), cells.get(i)));
            from = to;
        }
        table.add(row);
        cells.clear();
    }

    /** Text outside the table follows. */
    void end() {
        if (!cells.isEmpty() || !lines.isEmpty()) {
            endCell();
            endRow();
        }
        if (table != null) {
            table.writeTo(draft);
            table = null;
        }
    }
}

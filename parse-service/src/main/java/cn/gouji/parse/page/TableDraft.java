package cn.gouji.parse.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a word processor as it comes, row by row. Rows that hold running text or other tables only lay the page
 * out: their lines become lines of the document.
 */
public final class TableDraft {

    /** No cell of the form holds so many characters; running text does. */
    private static final int LONGEST_CELL = 300;
    private static final int LONGEST_ROW_HEADING = 60;

    private record Cell(List<String> lines, int columns, int rows) {

        int length() {
            return lines.stream().mapToInt(String::length).sum();
        }
    }

    private final DocumentDraft draft;
    private final GridLayout grid = new GridLayout();
    private final List<Cell> row = new ArrayList<>();
    private boolean layout;

    public TableDraft(DocumentDraft draft) {
        this.draft = draft;
    }

    public void startRow() {
        row.clear();
        layout = false;
    }

    /** @param lines of the cell; none if the cell is covered by one merged from above or from the left */
    public void cell(List<String> lines, int columns, int rows) {
        if (layout) {
            lines.forEach(draft::line);
        } else {
            row.add(new Cell(List.copyOf(lines), columns, rows));
        }
    }

    /** Another table begins within the current row: what came so far precedes it. */
    public void interrupt() {
        flush();
        row.forEach(cell -> cell.lines().forEach(draft::line));
        row.clear();
        layout = true;
    }

    public void endRow() {
        boolean heading = row.size() == 1 && row.getFirst().lines().size() < 2
                && row.getFirst().length() <= LONGEST_ROW_HEADING;
        boolean text = row.size() == 1 && !heading || row.stream().anyMatch(cell -> cell.length() > LONGEST_CELL);
        if (text) {
            interrupt();
        } else if (!layout) {
            grid.startRow();
            row.forEach(cell -> grid.cell(joined(cell.lines()), cell.columns(), cell.rows()));
            grid.endRow();
        }
        row.clear();
    }

    public void end() {
        flush();
    }

    private void flush() {
        List<List<String>> rows = grid.take();
        if (!rows.isEmpty()) {
            draft.table(rows);
        }
    }

    private static String joined(List<String> lines) {
        FlowText text = new FlowText();
        for (String line : lines) {
            text.join();
            text.append(line);
        }
        return text.take();
    }
}

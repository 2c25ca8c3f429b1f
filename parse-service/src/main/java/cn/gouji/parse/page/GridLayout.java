package cn.gouji.parse.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays the cells of one table out on its columns as they come, row by row, and so resolves merged cells. */
public final class GridLayout {

    /** Wider tables are not of this form; a cell that claims more columns only wastes memory. */
    private static final int MOST_COLUMNS = 500;
    private static final int MOST_CELLS = 1_000_000;

    private List<List<String>> rows = new ArrayList<>();
    private List<String> row;
    /** Where the cells of the row begin. */
    private final List<Integer> starts = new ArrayList<>();
    private final NamedColumns named = new NamedColumns();
    private int[] coveredRows = new int[16];
    private int cells;

    public void startRow() {
        row = new ArrayList<>();
        starts.clear();
    }

    /**
     * Puts the next cell into the first column that no cell from above covers.
     *
     * @param columns how many columns it spans, from 1
     * @param rowCount how many rows it spans, from 1
     */
    public void cell(String text, int columns, int rowCount) {
        skipCovered();
        int width = Math.min(columns, MOST_COLUMNS);
        int from = row.size();
        if (from + width > MOST_COLUMNS * 2) {
            throw new DocumentTooLargeException("表格列数过多。");
        }
        starts.add(from);
        row.add(text);
        for (int i = 1; i < width; i++) {
            row.add("");
        }
        if (rowCount > 1) {
            grow(row.size());
            // The row itself counts, because every row that ends takes one off.
            Arrays.fill(coveredRows, from, row.size(), rowCount);
        }
    }

    public void endRow() {
        boolean merged = isMerged();
        while (row.size() < coveredRows.length && coveredRows(row.size()) > 0) {
            row.add("");
        }
        for (int i = 0; i < coveredRows.length; i++) {
            coveredRows[i] = Math.max(0, coveredRows[i] - 1);
        }
        cells += row.size() + 1;
        if (cells > MOST_CELLS) {
            throw new DocumentTooLargeException("表格过大。");
        }
        named.add(row, merged ? null : List.copyOf(starts));
        rows.add(row);
        row = null;
    }

    /** The rows ended since the last call. */
    public List<List<String>> take() {
        named.end();
        List<List<String>> taken = rows;
        rows = new ArrayList<>();
        return taken;
    }

    /** Whether a cell of the row spans rows, or one from above covers places of it. */
    private boolean isMerged() {
        for (int covered : coveredRows) {
            if (covered > 0) {
                return true;
            }
        }
        return false;
    }

    private void skipCovered() {
        while (coveredRows(row.size()) > 0) {
            row.add("");
        }
    }

    private int coveredRows(int column) {
        return column < coveredRows.length ? coveredRows[column] : 0;
    }

    private void grow(int size) {
        if (size > coveredRows.length) {
            coveredRows = Arrays.copyOf(coveredRows, Math.max(size, coveredRows.length * 2));
        }
    }
}

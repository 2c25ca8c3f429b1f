package cn.gouji.parse.format.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import cn.gouji.parse.corpus.sheet.RowKind;
import cn.gouji.parse.corpus.sheet.SheetRow;
import cn.gouji.parse.corpus.sheet.Slot;
import cn.gouji.parse.corpus.sheet.SlotKind;

/** Which boxes of a table are printed as one cell, and how wide its columns are. */
final class PrintedTable {

    private final List<SheetRow> rows;
    private final int columns;
    private final boolean[][] joinsLeft;
    private final boolean[][] joinsUp;

    PrintedTable(List<SheetRow> rows) {
        this.rows = rows;
        this.columns = rows.stream().mapToInt(row -> row.slots().size()).max().orElse(1);
        this.joinsLeft = new boolean[rows.size()][columns];
        this.joinsUp = new boolean[rows.size()][columns];
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).slots().size(); c++) {
                if (rows.get(r).slots().get(c).is(SlotKind.GAP)) {
                    join(r, c);
                }
            }
        }
    }

    private void join(int r, int c) {
        SheetRow row = rows.get(r);
        if (row.is(RowKind.HEADER)) {
            boolean below = r > 0 && rows.get(r - 1).is(RowKind.HEADER) && !dividedBelow(r, c);
            joinsUp[r][c] = below;
            joinsLeft[r][c] = c > 0 && (!below || joinsLeft[r - 1][c]);
            return;
        }
        boolean inFront = row.slots().subList(0, c).stream().allMatch(slot -> slot.is(SlotKind.GAP)
                || slot.is(SlotKind.GROUP)) && !row.is(RowKind.GROUP);
        joinsUp[r][c] = inFront && r > 0 && rows.get(r - 1).is(RowKind.BODY);
        joinsLeft[r][c] = !inFront && c > 0;
    }

    /** Whether the heading above has headings of its own below it. */
    private boolean dividedBelow(int r, int c) {
        int from = c;
        while (from > 0 && joinsLeft[r - 1][from]) {
            from--;
        }
        int to = c + 1;
        while (to < columns && joinsLeft[r - 1][to]) {
            to++;
        }
        return rows.get(r).slots().subList(from, Math.min(to, rows.get(r).slots().size())).stream()
                .anyMatch(slot -> !slot.is(SlotKind.GAP));
    }

    List<SheetRow> rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    String text(int r, int c) {
        List<Slot> slots = rows.get(r).slots();
        return c < slots.size() ? slots.get(c).text().replace('\n', ' ') : "";
    }

    boolean joinsLeft(int r, int c) {
        return joinsLeft[r][c];
    }

    boolean joinsUp(int r, int c) {
        return joinsUp[r][c];
    }

    /** Number of columns of the cell that begins at a box. */
    int span(int r, int c) {
        int end = c + 1;
        while (end < columns && joinsLeft[r][end]) {
            end++;
        }
        return end - c;
    }

    int headerRows() {
        int count = 0;
        while (count < rows.size() && rows.get(count).is(RowKind.HEADER)) {
            count++;
        }
        return count;
    }

    /** Right ends of the columns; groups stand in narrow ones. */
    double[] edges(double width) {
        double[] shares = new double[columns];
        Arrays.fill(shares, 44);
        int labels = (int) rows.stream().filter(row -> row.is(RowKind.BODY)).mapToInt(row -> row.indexOf(
                SlotKind.VALUE)).max().orElse(0);
        List<Integer> shapes = labels >= 3
                ? List.of(22, 60, 95)
                : labels == 1 ? List.of(width > Paper.WIDTH ? 260 : 140) : new ArrayList<>();
        for (int i = 0; i < shapes.size() && i < columns; i++) {
            shares[i] = shapes.get(i);
        }
        double sum = Arrays.stream(shares).sum();
        double[] edges = new double[columns + 1];
        for (int i = 0; i < columns; i++) {
            edges[i + 1] = edges[i] + shares[i] / sum * width;
        }
        return edges;
    }
}

package cn.gouji.parse.corpus.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.gouji.parse.corpus.sheet.RowKind;
import cn.gouji.parse.corpus.sheet.SheetRow;
import cn.gouji.parse.corpus.sheet.Slot;
import cn.gouji.parse.corpus.sheet.SlotKind;

/** The rows of a table without interruption, empty places merged into their neighbours as the official form has it. */
final class PrintedTable {

    private record At(int row, int column) {
    }

    private final List<SheetRow> rows;
    private final boolean merged;
    private final Set<At> covered = new HashSet<>();

    private PrintedTable(List<SheetRow> rows, boolean merged) {
        this.rows = rows;
        this.merged = merged;
    }

    static List<List<PrintedCell>> of(List<SheetRow> rows, boolean merged) {
        return new PrintedTable(joined(rows), merged).cells();
    }

    /** Rows that share a line are one row. */
    private static List<SheetRow> joined(List<SheetRow> rows) {
        List<SheetRow> joined = new ArrayList<>();
        SheetRow open = null;
        for (SheetRow row : rows) {
            if (open == null) {
                open = row.copy();
            } else {
                open.slots().addAll(row.slots());
            }
            if (!row.joinedToNext()) {
                joined.add(open);
                open = null;
            }
        }
        if (open != null) {
            joined.add(open);
        }
        return joined;
    }

    private List<List<PrintedCell>> cells() {
        List<List<PrintedCell>> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<PrintedCell> row = new ArrayList<>();
            for (int c = 0; c < rows.get(r).slots().size(); c++) {
                if (!covered.contains(new At(r, c))) {
                    row.add(cell(r, c));
                }
            }
            cells.add(row);
        }
        return cells;
    }

    private PrintedCell cell(int row, int column) {
        Slot slot = rows.get(row).slots().get(column);
        int columns = 1;
        int height = 1;
        if (merged && !slot.text().isEmpty()) {
            while (!slot.is(SlotKind.GROUP) && isGap(row, column + columns)) {
                columns++;
            }
            while (!slot.is(SlotKind.LABEL) && !slot.is(SlotKind.VALUE) && isGap(row + height, column, columns)) {
                height++;
            }
        }
        for (int r = row; r < row + height; r++) {
            for (int c = column; c < column + columns; c++) {
                covered.add(new At(r, c));
            }
        }
        return new PrintedCell(slot.text(), column, columns, height);
    }

    private boolean isGap(int row, int column, int columns) {
        if (row >= rows.size() || rows.get(row).is(RowKind.GROUP)
                || rows.get(row).is(RowKind.HEADER) != rows.get(row - 1).is(RowKind.HEADER)) {
            return false;
        }
        for (int c = column; c < column + columns; c++) {
            if (!isGap(row, c)) {
                return false;
            }
        }
        return true;
    }

    private boolean isGap(int row, int column) {
        return column < rows.get(row).slots().size() && rows.get(row).slots().get(column).is(SlotKind.GAP)
                && !covered.contains(new At(row, column));
    }
}

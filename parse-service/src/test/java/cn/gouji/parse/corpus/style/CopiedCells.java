package cn.gouji.parse.corpus.style;

import java.util.List;
import java.util.stream.Collectors;

import cn.gouji.parse.corpus.sheet.RowKind;
import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.sheet.SheetRow;
import cn.gouji.parse.corpus.sheet.Slot;
import cn.gouji.parse.corpus.sheet.SlotKind;
import cn.gouji.parse.corpus.sheet.TableLayout;

/**
 * Tables as programs leave them that save the text of web pages: a bar behind each cell, and merged cells without places
 * of their own, or with those at the end of the row.
 *
 * @param behindCell what stands between a cell's text and its bar
 * @param behindBar what stands between cells
 * @param padded whether the places of merged cells come at the end of the row
 */
record CopiedCells(String name, String behindCell, String behindBar, boolean padded) implements Style {

    @Override
    public boolean keepsColumns() {
        return true;
    }

    @Override
    public List<TableLayout> layouts() {
        return TableLayout.LABELLED;
    }

    @Override
    public String write(Sheet sheet) {
        return new TextLines(this::row, "").write(sheet);
    }

    private String row(SheetRow row) {
        if (row.is(RowKind.INTERRUPTION)) {
            return row.slots().getFirst().text();
        }
        String cells = row.slots().stream().filter(slot -> !slot.is(SlotKind.GAP)).map(Slot::text)
                .map(text -> text.isEmpty() ? "|" : text + behindCell + "|").collect(Collectors.joining(behindBar));
        long gaps = row.slots().stream().filter(slot -> slot.is(SlotKind.GAP)).count();
        return padded && gaps > 0 ? cells + behindBar + "|".repeat((int) gaps) : cells;
    }

    @Override
    public String toString() {
        return name;
    }
}

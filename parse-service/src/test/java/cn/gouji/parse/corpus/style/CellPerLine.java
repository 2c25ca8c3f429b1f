package cn.gouji.parse.corpus.style;

import java.util.List;

import cn.gouji.parse.corpus.sheet.Paragraph;
import cn.gouji.parse.corpus.sheet.RowKind;
import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.sheet.SheetBlock;
import cn.gouji.parse.corpus.sheet.SheetRow;
import cn.gouji.parse.corpus.sheet.SheetTable;
import cn.gouji.parse.corpus.sheet.Slot;
import cn.gouji.parse.corpus.sheet.TableLayout;

/** Every cell on a line of its own; empty columns leave no trace. */
record CellPerLine(String name, int breaks) implements Style {

    @Override
    public boolean keepsColumns() {
        return false;
    }

    @Override
    public List<TableLayout> layouts() {
        return TableLayout.LABELLED;
    }

    @Override
    public String write(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        for (SheetBlock block : sheet.blocks()) {
            switch (block) {
                case Paragraph paragraph -> line(text, paragraph.text());
                case SheetTable table -> table.rows().forEach(row -> row(text, row));
            }
        }
        return text.toString();
    }

    private void row(StringBuilder text, SheetRow row) {
        if (row.is(RowKind.INTERRUPTION)) {
            line(text, row.slots().getFirst().text());
            return;
        }
        row.slots().stream().map(Slot::text).filter(slot -> !slot.isEmpty()).forEach(slot -> line(text, slot));
    }

    private void line(StringBuilder text, String line) {
        text.append(line).append("\n".repeat(breaks));
    }

    @Override
    public String toString() {
        return name;
    }
}

package cn.gouji.parse.corpus.file;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.corpus.sheet.Paragraph;
import cn.gouji.parse.corpus.sheet.RowKind;
import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.sheet.SheetBlock;
import cn.gouji.parse.corpus.sheet.SheetRow;
import cn.gouji.parse.corpus.sheet.SheetTable;

/** The pieces of a file in reading order: lines, and tables that nothing interrupts. */
interface Pieces {

    void line(Paragraph.Role role, String text);

    void table(List<List<PrintedCell>> rows);

    /** @param merged whether empty places are merged into their neighbours */
    default void write(Sheet sheet, boolean merged) {
        for (SheetBlock block : sheet.blocks()) {
            switch (block) {
                case Paragraph paragraph -> line(paragraph.role(), paragraph.text());
                case SheetTable table -> write(table, merged);
            }
        }
    }

    private void write(SheetTable table, boolean merged) {
        List<SheetRow> open = new ArrayList<>();
        for (SheetRow row : table.rows()) {
            if (row.is(RowKind.INTERRUPTION)) {
                if (!open.isEmpty()) {
                    table(PrintedTable.of(open, merged));
                }
                open.clear();
                line(Paragraph.Role.TEXT, row.slots().getFirst().text());
            } else {
                open.add(row);
            }
        }
        if (!open.isEmpty()) {
            table(PrintedTable.of(open, merged));
        }
    }
}

package cn.gouji.parse.corpus.style;

import java.util.List;
import java.util.function.Function;

import cn.gouji.parse.corpus.sheet.Paragraph;
import cn.gouji.parse.corpus.sheet.RowKind;
import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.sheet.SheetBlock;
import cn.gouji.parse.corpus.sheet.SheetRow;
import cn.gouji.parse.corpus.sheet.SheetTable;

/** Running text with an empty line after each paragraph, tables row by row. */
final class TextLines {

    private final Function<SheetRow, String> rowWriter;
    private final String joint;
    private final StringBuilder text = new StringBuilder();

    /** @param joint what stands between two rows that share a line */
    TextLines(Function<SheetRow, String> rowWriter, String joint) {
        this.rowWriter = rowWriter;
        this.joint = joint;
    }

    String write(Sheet sheet) {
        text.append("\n\n");
        for (SheetBlock block : sheet.blocks()) {
            switch (block) {
                case Paragraph paragraph -> text.append(paragraph.text()).append("\n\n");
                case SheetTable table -> rows(table.rows());
            }
        }
        return text.toString();
    }

    private void rows(List<SheetRow> rows) {
        for (SheetRow row : rows) {
            boolean interruption = row.is(RowKind.INTERRUPTION);
            text.append(interruption ? row.slots().getFirst().text() : rowWriter.apply(row));
            text.append(row.joinedToNext() && row != rows.getLast() ? joint : "\n");
        }
        text.append('\n');
    }
}

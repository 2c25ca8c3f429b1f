package cn.gouji.parse.corpus.style;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import cn.gouji.parse.corpus.sheet.Paragraph;
import cn.gouji.parse.corpus.sheet.RowKind;
import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.sheet.SheetBlock;
import cn.gouji.parse.corpus.sheet.SheetRow;
import cn.gouji.parse.corpus.sheet.SheetTable;
import cn.gouji.parse.corpus.sheet.Slot;

/** Markdown: headings with marks, tables with a line of dashes below their first row. */
record MarkdownTable() implements Style {

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public boolean keepsColumns() {
        return true;
    }

    @Override
    public String write(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        for (SheetBlock block : sheet.blocks()) {
            switch (block) {
                case Paragraph paragraph -> lines.add(marks(paragraph.role()) + paragraph.text() + "\n");
                case SheetTable table -> rows(lines, table.rows());
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String marks(Paragraph.Role role) {
        return switch (role) {
            case TITLE -> "# ";
            case HEADING -> "## ";
            case TEXT -> "";
        };
    }

    private static void rows(List<String> lines, List<SheetRow> rows) {
        boolean open = false;
        String pending = "";
        for (SheetRow row : rows) {
            if (row.is(RowKind.INTERRUPTION)) {
                lines.add("\n" + row.slots().getFirst().text() + "\n");
                open = false;
                continue;
            }
            String line = row.slots().stream().map(Slot::text).map(text -> text.replace("\n", "<br>"))
                    .collect(Collectors.joining(" | ", "| ", " |"));
            if (row.joinedToNext() && row != rows.getLast()) {
                pending += line.substring(0, line.length() - 1);
                continue;
            }
            lines.add(pending + line);
            pending = "";
            if (!open) {
                lines.add("|" + String.join("|", Collections.nCopies(row.slots().size(), "---")) + "|");
                open = true;
            }
        }
        lines.add("");
    }

    @Override
    public String toString() {
        return name();
    }
}

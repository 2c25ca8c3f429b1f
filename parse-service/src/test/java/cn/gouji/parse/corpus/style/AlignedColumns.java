package cn.gouji.parse.corpus.style;

import java.util.List;

import cn.gouji.parse.corpus.sheet.Paragraph;
import cn.gouji.parse.corpus.sheet.RowKind;
import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.sheet.SheetBlock;
import cn.gouji.parse.corpus.sheet.SheetRow;
import cn.gouji.parse.corpus.sheet.SheetTable;
import cn.gouji.parse.corpus.sheet.TableLayout;

/** Columns aligned by blanks, as programs print a page that keep its layout; a Chinese character is two wide. */
record AlignedColumns() implements Style {

    private static final int GUTTER = 2;

    @Override
    public String name() {
        return "aligned by blanks";
    }

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
        StringBuilder text = new StringBuilder();
        for (SheetBlock block : sheet.blocks()) {
            switch (block) {
                case Paragraph paragraph -> text.append("    ").append(paragraph.text()).append("\n\n");
                case SheetTable table -> table(text, table);
            }
        }
        return text.toString();
    }

    private static void table(StringBuilder text, SheetTable table) {
        int[] widths = widths(table);
        for (SheetRow row : table.rows()) {
            if (row.is(RowKind.INTERRUPTION)) {
                text.append(" ".repeat(30)).append(row.slots().getFirst().text()).append('\n');
                continue;
            }
            StringBuilder line = new StringBuilder("  ");
            for (int i = 0; i < row.slots().size(); i++) {
                String slot = row.slots().get(i).text().replace('\n', ' ');
                line.append(slot).append(" ".repeat(Math.max(GUTTER, widths[i] - width(slot) + GUTTER)));
            }
            boolean joined = row.joinedToNext() && row != table.rows().getLast();
            text.append(joined ? line : line.toString().stripTrailing() + "\n");
        }
        text.append('\n');
    }

    /** A heading that spans columns does not widen the first of them. */
    private static int[] widths(SheetTable table) {
        int[] widths = new int[table.rows().stream().mapToInt(row -> row.slots().size()).max().orElse(0)];
        for (SheetRow row : table.rows()) {
            for (int i = 0; i < row.slots().size() && !row.is(RowKind.INTERRUPTION); i++) {
                boolean spans = i + 1 < row.slots().size() && row.slots().get(i + 1).text().isEmpty()
                        && row.is(RowKind.HEADER);
                widths[i] = Math.max(widths[i], spans ? 0 : width(row.slots().get(i).text()));
            }
        }
        return widths;
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    }

    @Override
    public String toString() {
        return name();
    }
}

package cn.gouji.parse.format.pdf;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.corpus.sheet.Paragraph;
import cn.gouji.parse.corpus.sheet.RowKind;
import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.sheet.SheetBlock;
import cn.gouji.parse.corpus.sheet.SheetRow;
import cn.gouji.parse.corpus.sheet.SheetTable;

/** Prints a report of the corpus on pages: paragraphs wrapped, tables ruled, page numbers at the foot. */
public final class PdfPrinter {

    private static final double MARGIN = 60;
    private static final double BOTTOM = Paper.HEIGHT - 100;
    private static final double SMALL = 9;
    private static final double PITCH = 11;

    private final PrintOptions options;
    private final Paper paper;
    private final double textWidth;
    private double y;

    private PdfPrinter(PrintOptions options, Paper paper) {
        this.options = options;
        this.paper = paper;
        this.textWidth = paper.width() - 2 * MARGIN;
    }

    static byte[] print(Sheet sheet, PrintOptions options) {
        return print(sheet, options, new PdfPaper(options));
    }

    /** Prints on paper of any kind. */
    public static byte[] print(Sheet sheet, PrintOptions options, Paper paper) {
        PdfPrinter printer = new PdfPrinter(options, paper);
        printer.newPage();
        for (SheetBlock block : sheet.blocks()) {
            switch (block) {
                case Paragraph paragraph -> printer.paragraph(paragraph);
                case SheetTable table -> printer.table(table);
            }
        }
        return printer.paper.finish();
    }

    private void newPage() {
        paper.newPage();
        paper.text(paper.width() / 2 - 12, Paper.HEIGHT - 50, SMALL, "- " + paper.pages() + " -");
        y = MARGIN + 50;
    }

    private void paragraph(Paragraph paragraph) {
        boolean title = paragraph.role() == Paragraph.Role.TITLE;
        double size = title ? 18 : 14;
        double indent = title ? 0 : 2 * size;
        for (String line : wrapped(paragraph.text(), textWidth, indent, size)) {
            if (y > BOTTOM) {
                newPage();
            }
            double left = title ? (textWidth - Paper.width(line, size)) / 2 : indent;
            paper.text(MARGIN + left, y, size, line);
            y += size * 1.75;
            indent = 0;
        }
    }

    private static List<String> wrapped(String text, double width, double indent, double size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double free = width - indent;
        for (int c : text.codePoints().toArray()) {
            String character = Character.toString(c);
            double advance = Paper.width(character, size);
            if (advance > free + 0.01) {
                lines.add(line.toString());
                line.setLength(0);
                free = width;
            }
            line.append(character);
            free -= advance;
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private void table(SheetTable table) {
        List<SheetRow> rows = new ArrayList<>();
        for (SheetRow row : table.rows()) {
            if (row.is(RowKind.INTERRUPTION)) {
                rows(new PrintedTable(rows));
                rows.clear();
                paper.text(paper.width() / 2, y + 4, SMALL, row.slots().getFirst().text());
                y += 20;
            } else {
                rows.add(row);
            }
        }
        rows(new PrintedTable(rows));
        y += 30;
    }

    private void rows(PrintedTable table) {
        double[] edges = table.edges(textWidth);
        String[] rest = new String[table.columns()];
        for (int r = 0; r < table.rows().size(); r++) {
            if (y + height(table, edges, r) > BOTTOM) {
                newPage();
                for (int h = 0; options.repeatHeader() && h < table.headerRows() && r >= table.headerRows(); h++) {
                    row(table, edges, h, new String[table.columns()], h == 0);
                }
                row(table, edges, r, rest, !options.repeatHeader() || r < table.headerRows());
            } else {
                row(table, edges, r, rest, r == 0);
            }
        }
        if (options.ruled() && table.columns() > 0) {
            paper.line(MARGIN, y, MARGIN + textWidth, y);
        }
    }

    private double height(PrintedTable table, double[] edges, int r) {
        int most = 1;
        for (int c = 0; c < table.columns(); c++) {
            boolean goesOn = r + 1 < table.rows().size() && table.joinsUp(r + 1, c);
            if (!table.joinsUp(r, c) && !goesOn) {
                most = Math.max(most, lines(table, edges, r, c).size());
            }
        }
        return most * PITCH + 7;
    }

    private List<String> lines(PrintedTable table, double[] edges, int r, int c) {
        double width = options.ruled() ? edges[c + table.span(r, c)] - edges[c] - 4 : 10_000;
        return wrapped(table.text(r, c), width, 0, SMALL);
    }

    /** @param rest text of cells over several rows that has not found room yet, by column */
    private void row(PrintedTable table, double[] edges, int r, String[] rest, boolean first) {
        double height = height(table, edges, r);
        for (int c = 0; c < table.columns(); c++) {
            double left = MARGIN + edges[c];
            if (options.ruled() && (first || !table.joinsUp(r, c))) {
                paper.line(left, y, MARGIN + edges[c + 1], y);
            }
            if (options.ruled() && !table.joinsLeft(r, c)) {
                paper.line(left, y, left, y + height);
            }
            if (!table.joinsUp(r, c)) {
                rest[c] = table.text(r, c);
            }
            if (rest[c] != null && !rest[c].isEmpty()) {
                rest[c] = cell(table, edges, r, c, rest[c], height);
            }
        }
        if (options.ruled()) {
            paper.line(MARGIN + textWidth, y, MARGIN + textWidth, y + height);
        }
        y += height;
    }

    private String cell(PrintedTable table, double[] edges, int r, int c, String text, double height) {
        double width = edges[c + table.span(r, c)] - edges[c];
        List<String> lines = wrapped(text, options.ruled() ? width - 4 : 10_000, 0, SMALL);
        int room = (int) ((height - 3) / PITCH);
        double below = (height - Math.min(room, lines.size()) * PITCH) / 2 + 9;
        for (int i = 0; i < lines.size() && i < room; i++) {
            double left = c == 0 ? 2 : (width - Paper.width(lines.get(i), SMALL)) / 2;
            paper.text(MARGIN + edges[c] + left, y + below + i * PITCH, SMALL, lines.get(i));
        }
        return String.join("", lines.subList(Math.min(room, lines.size()), lines.size()));
    }
}

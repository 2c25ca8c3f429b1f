package cn.gouji.stats.official;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import cn.gouji.stats.export.Spreadsheet;
import cn.gouji.stats.export.TableFormat;

/** Writes a document as one sheet with the three tables below each other, to be printed on a few pages. */
public final class OfficialXlsx {

    public static final String MEDIA_TYPE = TableFormat.XLSX.mediaType();

    /** Of the first columns, which hold the labels of section three, and of those that follow; in digits. */
    private static final List<Integer> LABEL_WIDTHS = List.of(13, 11, 34);
    private static final int VALUE_WIDTH = 9;
    /** In points. */
    private static final int ROW_MARGIN = 3;
    private static final int VALUE_HEIGHT = 18;

    private final Worksheet sheet;
    private final OfficialDocument document;
    private final int columns;
    private final LayoutTable longest;
    private int row;

    private OfficialXlsx(Worksheet sheet, OfficialDocument document) {
        this.sheet = sheet;
        this.document = document;
        columns = document.tables().stream().mapToInt(table -> new LayoutGrid(table).columns()).max().orElseThrow();
        longest = document.tables().stream().max(Comparator.comparing(table -> table.lines().size())).orElseThrow();
    }

    public static void write(OfficialDocument document, OutputStream out) throws IOException {
        try (Workbook workbook = Spreadsheet.workbook(out)) {
            new OfficialXlsx(workbook.newWorksheet("汇总"), document).write();
        }
    }

    private void write() {
        for (int column = 0; column < columns; column++) {
            sheet.width(column, width(column, 1));
        }
        sheet.value(row, 0, document.title());
        sheet.style(row++, 0).bold().fontSize(16).set();
        document.lead().forEach(this::paragraph);
        for (LayoutTable table : document.tables()) {
            row++;
            sheet.value(row, 0, table.heading());
            sheet.style(row++, 0).bold().set();
            if (table == longest) {
                // The only one that a page does not hold.
                Spreadsheet.print(sheet, row, row + table.headLines() - 1);
            }
            for (List<LayoutGrid.Placed> line : new LayoutGrid(table).rows()) {
                line.stream().filter(placed -> !placed.covered()).forEach(placed -> box(placed.column(), placed.box()));
                sheet.rowHeight(row++, height(line));
            }
        }
        row++;
        document.notes().forEach(this::paragraph);
        sheet.addNamedRange(sheet.range(0, 0, row - 1, columns - 1), "_xlnm.Print_Area");
    }

    /** Text over the whole width; a program does not make a merged row as high as its text, so its height is told. */
    private void paragraph(String text) {
        for (WrappedText part : WrappedText.parts(text, width(0, columns))) {
            sheet.value(row, 0, part.text());
            sheet.range(row, 0, row, columns - 1).merge();
            sheet.range(row, 0, row, columns - 1).style().wrapText(true).verticalAlignment("top").set();
            sheet.rowHeight(row++, part.height());
        }
    }

    /** Of a line of a table: so that every program shows all of the labels and breaks the pages in the same place. */
    private static int height(List<LayoutGrid.Placed> line) {
        return line.stream().filter(placed -> placed.box().isLabel() && placed.box().rows() == 1)
                .mapToInt(placed -> WrappedText
                        .of(placed.box().label(), width(placed.column(), placed.box().columns())).height())
                .map(height -> height + ROW_MARGIN).max().orElse(VALUE_HEIGHT);
    }

    private static int width(int column, int count) {
        return IntStream.range(column, column + count)
                .map(each -> each < LABEL_WIDTHS.size() ? LABEL_WIDTHS.get(each) : VALUE_WIDTH).sum();
    }

    private void box(int column, LayoutBox box) {
        BigDecimal value = box.isLabel() ? null : document.values().get(box.cell());
        if (box.isLabel()) {
            sheet.value(row, column, box.label());
        } else if (value != null) {
            sheet.value(row, column, value);
        }
        int lastRow = row + box.rows() - 1;
        int lastColumn = column + box.columns() - 1;
        if (lastRow > row || lastColumn > column) {
            sheet.range(row, column, lastRow, lastColumn).merge();
        }
        boolean rowLabel = box.isLabel() && box.side() == LayoutBox.Side.RIGHT && !box.isGroup();
        sheet.range(row, column, lastRow, lastColumn).style().borderStyle(BorderStyle.THIN).wrapText(true)
                .verticalAlignment("center").horizontalAlignment(rowLabel ? "left" : "center").set();
    }
}

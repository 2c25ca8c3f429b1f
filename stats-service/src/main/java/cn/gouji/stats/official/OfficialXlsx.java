package cn.gouji.stats.official;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import cn.gouji.stats.export.Spreadsheet;
import cn.gouji.stats.export.TableFormat;

/** Writes a document as one sheet with the three tables below each other. */
public final class OfficialXlsx {

    public static final String MEDIA_TYPE = TableFormat.XLSX.mediaType();

    private OfficialXlsx() {
    }

    public static void write(OfficialDocument document, OutputStream out) throws IOException {
        try (Workbook workbook = Spreadsheet.workbook(out)) {
            Worksheet sheet = workbook.newWorksheet("汇总");
            int row = 0;
            sheet.value(row, 0, document.title());
            sheet.style(row++, 0).bold().fontSize(16).set();
            for (String line : document.lead()) {
                sheet.value(row++, 0, line);
            }
            for (LayoutTable table : document.tables()) {
                row++;
                sheet.value(row, 0, table.heading());
                sheet.style(row++, 0).bold().set();
                row = write(sheet, row, document, new LayoutGrid(table).rows());
            }
            row++;
            for (String line : document.notes()) {
                sheet.value(row++, 0, line);
            }
        }
    }

    private static int write(Worksheet sheet, int first, OfficialDocument document,
            List<List<LayoutGrid.Placed>> rows) {
        int row = first;
        for (List<LayoutGrid.Placed> line : rows) {
            for (LayoutGrid.Placed placed : line) {
                if (!placed.covered()) {
                    write(sheet, row, placed.column(), placed.box(), document);
                }
            }
            row++;
        }
        return row;
    }

    private static void write(Worksheet sheet, int row, int column, LayoutBox box, OfficialDocument document) {
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

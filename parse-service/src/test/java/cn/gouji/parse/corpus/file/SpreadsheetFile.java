package cn.gouji.parse.corpus.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

import cn.gouji.parse.corpus.sheet.Paragraph;
import cn.gouji.parse.corpus.style.Style;
import cn.gouji.parse.corpus.style.TextEncoding;

/**
 * A spreadsheet: the whole report on one sheet, a paragraph a row.
 *
 * @param merged whether cells are merged as in the official form
 */
record SpreadsheetFile(String name, Supplier<Workbook> kind, boolean merged) implements Style {

    @Override
    public boolean keepsColumns() {
        return true;
    }

    @Override
    public String write(cn.gouji.parse.corpus.sheet.Sheet sheet) {
        return new HtmlPage(name, merged, false).write(sheet);
    }

    @Override
    public byte[] bytes(cn.gouji.parse.corpus.sheet.Sheet sheet, TextEncoding encoding) {
        try (Workbook workbook = kind.get(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new SheetPieces(workbook.createSheet("年度报告")).write(sheet, merged);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    /** Writes lines and tables as rows; whole numbers as numbers. */
    private record SheetPieces(Sheet sheet) implements Pieces {

        @Override
        public void line(Paragraph.Role role, String text) {
            next().createCell(0).setCellValue(text);
        }

        @Override
        public void table(List<List<PrintedCell>> rows) {
            for (List<PrintedCell> cells : rows) {
                Row row = next();
                for (PrintedCell cell : cells) {
                    set(row.createCell(cell.column()), cell.text());
                    if (cell.columns() * cell.rows() > 1) {
                        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum() + cell.rows() - 1,
                                cell.column(), cell.column() + cell.columns() - 1));
                    }
                }
            }
        }

        private Row next() {
            return sheet.createRow(sheet.getLastRowNum() + 1);
        }

        private static void set(Cell cell, String text) {
            if (text.matches("0|[1-9]\\d{0,8}")) {
                cell.setCellValue(Integer.parseInt(text));
            } else {
                cell.setCellValue(text);
            }
        }
    }
}

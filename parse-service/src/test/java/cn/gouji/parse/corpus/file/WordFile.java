package cn.gouji.parse.corpus.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

import cn.gouji.parse.corpus.sheet.Paragraph;
import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.style.Style;
import cn.gouji.parse.corpus.style.TextEncoding;

/**
 * A DOCX document.
 *
 * @param merged whether cells are merged as in the official form
 */
record WordFile(String name, boolean merged) implements Style {

    @Override
    public boolean keepsColumns() {
        return true;
    }

    @Override
    public String write(Sheet sheet) {
        return new HtmlPage(name, merged, false).write(sheet);
    }

    @Override
    public byte[] bytes(Sheet sheet, TextEncoding encoding) {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new WordPieces(document).write(sheet, merged);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    /** Writes lines and tables as paragraphs and tables. */
    private record WordPieces(XWPFDocument document) implements Pieces {

        @Override
        public void line(Paragraph.Role role, String text) {
            XWPFRun run = document.createParagraph().createRun();
            set(run, text);
        }

        @Override
        public void table(List<List<PrintedCell>> rows) {
            XWPFTable table = document.createTable();
            table.removeRow(0);
            int[] covered = new int[64];
            for (List<PrintedCell> cells : rows) {
                XWPFTableRow row = table.createRow();
                Collections.nCopies(row.getTableCells().size(), 0).forEach(row::removeCell);
                int column = 0;
                for (PrintedCell cell : cells) {
                    column = coveredCells(row, covered, column, cell.column());
                    XWPFTableCell written = row.createCell();
                    set(written.getParagraphs().getFirst().createRun(), cell.text());
                    span(written, cell.columns());
                    if (cell.rows() > 1) {
                        written.getCTTc().getTcPr().addNewVMerge().setVal(STMerge.RESTART);
                        covered[cell.column()] = (cell.rows() - 1) * 100 + cell.columns();
                    }
                    column = cell.column() + cell.columns();
                }
                coveredCells(row, covered, column, covered.length);
            }
        }

        /** A merged cell goes on in every row that it covers. */
        private static int coveredCells(XWPFTableRow row, int[] covered, int from, int to) {
            int column = from;
            while (column < to) {
                if (covered[column] >= 100) {
                    int columns = covered[column] % 100;
                    XWPFTableCell cell = row.createCell();
                    span(cell, columns);
                    cell.getCTTc().getTcPr().addNewVMerge();
                    covered[column] -= 100;
                    column += columns;
                } else {
                    column++;
                }
            }
            return column;
        }

        private static void span(XWPFTableCell cell, int columns) {
            if (cell.getCTTc().getTcPr() == null) {
                cell.getCTTc().addNewTcPr();
            }
            if (columns > 1) {
                cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
            }
        }

        private static void set(XWPFRun run, String text) {
            String[] lines = text.split("\n", -1);
            run.setText(lines[0]);
            for (int i = 1; i < lines.length; i++) {
                run.addBreak();
                run.setText(lines[i]);
            }
        }
    }
}

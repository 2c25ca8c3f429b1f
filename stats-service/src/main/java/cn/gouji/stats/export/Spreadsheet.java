package cn.gouji.stats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook row by row, with as many sheets as the rows need. */
public final class Spreadsheet {

    private static final String PROGRAM = "Gouji";
    private static final String VERSION = "1.0";
    private static final int FLUSH_AFTER = 1000;
    /** What a sheet can hold, the heading included. */
    private static final int MOST_ROWS = 1_048_576;

    private Spreadsheet() {
    }

    public static Workbook workbook(OutputStream out) {
        return new Workbook(out, PROGRAM, VERSION);
    }

    /** Lets a sheet be printed across the page, all columns beside each other, with some rows again on every page. */
    public static void print(Worksheet sheet, int firstRepeated, int lastRepeated) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        // As many pages below each other as it takes.
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(firstRepeated, lastRepeated);
    }

    static void write(Table table, OutputStream out) throws IOException {
        write(table, out, MOST_ROWS);
    }

    /** @param most rows of a sheet; those that follow are in further sheets, each with the heading */
    static void write(Table table, OutputStream out, int most) throws IOException {
        try (Workbook workbook = workbook(out); Stream<List<Object>> rows = table.rows()) {
            Iterator<List<Object>> row = rows.iterator();
            int sheets = 1;
            sheet(workbook, table.name(), table.columns(), row, most);
            while (row.hasNext()) {
                sheets++;
                sheet(workbook, table.name() + " (" + sheets + ")", table.columns(), row, most);
            }
        }
    }

    private static void sheet(Workbook workbook, String name, List<String> columns, Iterator<List<Object>> rows,
            int most) throws IOException {
        try (Worksheet sheet = workbook.newWorksheet(name)) {
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, columns.get(column));
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            print(sheet, 0, 0);
            for (int line = 1; rows.hasNext() && line < most; line++) {
                List<Object> values = rows.next();
                for (int column = 0; column < values.size(); column++) {
                    value(sheet, line, column, values.get(column));
                }
                if (line % FLUSH_AFTER == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void value(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case null -> {
                // An empty cell: what is not known is not zero.
            }
            case Number number -> sheet.value(row, column, number);
            case Boolean truth -> sheet.value(row, column, truth);
            default -> sheet.value(row, column, value.toString());
        }
    }
}

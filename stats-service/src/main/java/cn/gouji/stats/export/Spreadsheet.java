package cn.gouji.stats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook with one sheet, row by row. */
final class Spreadsheet {

    private static final String PROGRAM = "Gouji";
    private static final String VERSION = "1.0";
    private static final int FLUSH_AFTER = 1000;
    /** What a sheet can hold, the heading included. */
    private static final int MOST_ROWS = 1_048_576;

    private Spreadsheet() {
    }

    static Workbook workbook(OutputStream out) {
        return new Workbook(out, PROGRAM, VERSION);
    }

    static void write(Table table, OutputStream out) throws IOException {
        try (Workbook workbook = workbook(out); Stream<List<Object>> rows = table.rows()) {
            Worksheet sheet = workbook.newWorksheet(table.name());
            for (int column = 0; column < table.columns().size(); column++) {
                sheet.value(0, column, table.columns().get(column));
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            int line = 1;
            for (Iterator<List<Object>> row = rows.iterator(); row.hasNext() && line < MOST_ROWS; line++) {
                List<Object> values = row.next();
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

package cn.gouji.stats.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Writes comma-separated values. */
final class CsvText {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    /** A cell that begins so is computed when a spreadsheet opens the file: text from documents must not be. */
    private static final String FORMULA = "=+-@\t\r";

    private CsvText() {
    }

    static void write(Table table, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        line(writer, table.columns());
        try (Stream<List<Object>> rows = table.rows()) {
            for (Iterator<List<Object>> row = rows.iterator(); row.hasNext();) {
                line(writer, row.next());
            }
        }
        writer.flush();
    }

    private static void line(Writer writer, List<?> values) throws IOException {
        boolean first = true;
        for (Object value : values) {
            if (!first) {
                writer.write(',');
            }
            first = false;
            if (value != null) {
                writer.write(field(value));
            }
        }
        writer.write("\r\n");
    }

    static String field(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (!(value instanceof String text)) {
            return value.toString();
        }
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}

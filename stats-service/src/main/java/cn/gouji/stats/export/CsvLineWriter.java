package cn.gouji.stats.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes comma-separated values that open in spreadsheets: UTF-8 with a byte order mark. */
public final class CsvLineWriter {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    /** A cell that begins so is computed when a spreadsheet opens the file: text from documents must not be. */
    private static final String FORMULA = "=+-@\t\r";
    private static final String NEEDS_QUOTES = ",\"\n\r";

    private final Writer out;

    public CsvLineWriter(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write(BYTE_ORDER_MARK);
    }

    /** Null is an empty field: what is not known is not zero. */
    public void write(List<?> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            if (values.get(i) != null) {
                out.write(field(values.get(i)));
            }
        }
        out.write("\r\n");
    }

    public void flush() throws IOException {
        out.flush();
    }

    static String field(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Double number) {
            // Not as 1.0E7.
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        if (!(value instanceof String text)) {
            return value.toString();
        }
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0)
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}

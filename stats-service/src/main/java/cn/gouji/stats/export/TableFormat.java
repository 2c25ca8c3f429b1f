package cn.gouji.stats.export;

import java.io.IOException;
import java.io.OutputStream;

/** A format in which a {@link Table} is handed out; the ending of the address chooses it. */
public enum TableFormat {
    /** Opens in spreadsheets: UTF-8 with a byte order mark. */
    CSV("text/csv; charset=utf-8") {
        @Override
        public void write(Table table, OutputStream out) throws IOException {
            CsvText.write(table, out);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(Table table, OutputStream out) throws IOException {
            Spreadsheet.write(table, out);
        }
    };

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public abstract void write(Table table, OutputStream out) throws IOException;
}

package cn.gouji.stats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** A format in which a {@link Table} is handed out; the ending of the address chooses it. */
public enum TableFormat {
    /** Opens in spreadsheets: UTF-8 with a byte order mark. */
    CSV("text/csv; charset=utf-8") {
        @Override
        public void write(Table table, OutputStream out) throws IOException {
            CsvLineWriter lines = new CsvLineWriter(out);
            lines.write(table.columns());
            try (Stream<List<Object>> rows = table.rows()) {
                for (Iterator<List<Object>> row = rows.iterator(); row.hasNext();) {
                    lines.write(row.next());
                }
            }
            lines.flush();
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(Table table, OutputStream out) throws IOException {
            Spreadsheet.write(table, out);
        }
    },
    DOCX(WordFile.MEDIA_TYPE) {
        @Override
        public void write(Table table, OutputStream out) throws IOException {
            WordTable.write(table, out);
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

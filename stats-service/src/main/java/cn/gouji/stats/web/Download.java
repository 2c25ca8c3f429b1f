package cn.gouji.stats.web;

import java.util.Locale;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import cn.gouji.stats.export.Table;
import cn.gouji.stats.export.TableFormat;

/** Hands a table out as a file. */
final class Download {

    /** Matches the endings of addresses that {@link #of(Table, String)} knows. */
    static final String ENDINGS = "csv|xlsx|docx";

    private Download() {
    }

    static Response of(Table table, String ending) {
        TableFormat format = TableFormat.valueOf(ending.toUpperCase(Locale.ROOT));
        return of(table.name() + "." + ending, format.mediaType(), out -> format.write(table, out));
    }

    static Response of(String fileName, String mediaType, StreamingOutput content) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .build();
    }
}

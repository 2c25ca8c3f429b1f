package cn.gouji.local.gateway;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import cn.gouji.local.gateway.http.Header;

/** What a client is answered on its connection. */
final class ClientResponse {

    private static final int BUFFER = 16 * 1024;
    private static final String LINE_END = "\r\n";

    private final OutputStream out;
    private final Clock clock;
    private boolean begun;

    ClientResponse(OutputStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** Whether anything of it is sent. */
    boolean begun() {
        return begun;
    }

    /** Asks a client that waits with the body to send it. */
    void proceed() throws IOException {
        out.write(("HTTP/1.1 100 Continue" + LINE_END + LINE_END).getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /**
     * Sends head and body.
     *
     * @param headers without those that concern the connection
     * @param length of the body, 0 if there is none, -1 if only its end tells
     * @param keep whether the connection is kept
     */
    void send(ClientRequest request, int status, List<Header> headers, InputStream body, long length, boolean keep)
            throws IOException {
        begun = true;
        boolean chunked = length < 0 && request.speaksChunks();
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append(" \r\n");
        head.append("Date: ").append(DateTimeFormatter.RFC_1123_DATE_TIME
                .format(ZonedDateTime.now(clock.withZone(ZoneOffset.UTC)))).append(LINE_END);
        headers.forEach(header -> head.append(header.name()).append(": ").append(header.value()).append(LINE_END));
        if (chunked) {
            head.append("Transfer-Encoding: chunked\r\n");
        } else if (length >= 0 && !request.isHead() && status != 204 && status != 304) {
            head.append("Content-Length: ").append(length).append(LINE_END);
        }
        if (!keep) {
            head.append("Connection: close\r\n");
        }
        out.write(head.append(LINE_END).toString().getBytes(StandardCharsets.ISO_8859_1));
        if (length != 0) {
            copy(body, length, chunked);
        }
        out.flush();
    }

    private void copy(InputStream body, long length, boolean chunked) throws IOException {
        long left = length < 0 ? Long.MAX_VALUE : length;
        byte[] buffer = new byte[BUFFER];
        while (left > 0) {
            int read = body.read(buffer, 0, (int) Math.min(BUFFER, left));
            if (read < 0 && length > 0) {
                throw new EOFException("The service's answer ends early");
            }
            if (chunked) {
                out.write((Integer.toHexString(Math.max(0, read)) + LINE_END).getBytes(StandardCharsets.US_ASCII));
            }
            out.write(buffer, 0, Math.max(0, read));
            if (chunked) {
                out.write(LINE_END.getBytes(StandardCharsets.US_ASCII));
            }
            // An event of a stream must not wait for the buffer to fill.
            out.flush();
            if (read < 0) {
                return;
            }
            left -= read;
        }
    }
}

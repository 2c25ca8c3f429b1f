package cn.gouji.local.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

import com.sun.net.httpserver.HttpExchange;

/**
 * The body of a request on its way through.
 *
 * @param length -1 if it comes in chunks
 */
record RequestBody(InputStream in, long length) {

    /** More than any body a service accepts; whoever sends more may see a reset. */
    private static final long LONGEST_DRAIN = 256L * 1024 * 1024;

    static RequestBody of(HttpExchange exchange) {
        String declared = exchange.getRequestHeaders().getFirst("Content-Length");
        boolean chunked = exchange.getRequestHeaders().containsKey("Transfer-Encoding");
        long length = chunked ? -1 : declared == null ? 0 : Long.parseLong(declared.strip());
        return new RequestBody(new SharedBody(exchange.getRequestBody()), length);
    }

    BodyPublisher publisher() {
        if (length == 0) {
            return BodyPublishers.noBody();
        }
        BodyPublisher stream = BodyPublishers.ofInputStream(() -> in);
        return length < 0 ? stream : BodyPublishers.fromPublisher(stream, length);
    }

    /** Reads and forgets what the service did not want. */
    void drain() throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long left = LONGEST_DRAIN;
        for (int read = in.read(buffer); read >= 0 && left > 0; read = in.read(buffer)) {
            left -= read;
        }
    }
}

package cn.gouji.local.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpExchange;

/**
 * The body of a request on its way through.
 *
 * @param length -1 if it comes in chunks
 */
record RequestBody(InputStream in, long length) {

    private static final byte[] LINE_END = "\r\n".getBytes(StandardCharsets.US_ASCII);

    static RequestBody of(HttpExchange exchange) {
        String declared = exchange.getRequestHeaders().getFirst("Content-Length");
        boolean chunked = exchange.getRequestHeaders().containsKey("Transfer-Encoding");
        long length = chunked ? -1 : declared == null ? 0 : Long.parseLong(declared.strip());
        return new RequestBody(exchange.getRequestBody(), length);
    }

    /**
     * Sends it on; what the service does not want any more is read and forgotten.
     *
     * @throws IOException if the sender fails, not if the service does
     */
    void sendTo(OutputStream service) throws IOException {
        boolean wanted = true;
        byte[] buffer = new byte[64 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            wanted = wanted && write(service, buffer, read);
        }
        if (wanted && length < 0) {
            write(service, buffer, 0);
        }
    }

    /** Whether the service takes it. An empty chunk is the end of a body in chunks. */
    private boolean write(OutputStream service, byte[] bytes, int count) {
        try {
            if (length < 0) {
                service.write((Integer.toHexString(count) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
            service.write(bytes, 0, count);
            if (length < 0) {
                service.write(LINE_END);
            }
            service.flush();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

package cn.gouji.local.gateway.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The body of a request on its way through.
 *
 * @param length -1 if it comes in chunks
 */
public record RequestBody(InputStream in, long length) {

    private static final byte[] LINE_END = "\r\n".getBytes(StandardCharsets.US_ASCII);

    /** @param in of the connection, where the body begins */
    public static RequestBody of(List<Header> headers, InputStream in) throws MalformedMessageException {
        Optional<String> encoding = Header.find(headers, "Transfer-Encoding");
        List<String> lengths = headers.stream().filter(header -> header.is("Content-Length")).map(Header::value)
                .distinct().toList();
        // Who tells two ends of one body wants two readers to see two requests (RFC 9112, 6.3).
        if (lengths.size() > 1 || !lengths.isEmpty() && encoding.isPresent()
                || encoding.isPresent() && !encoding.get().equalsIgnoreCase("chunked")
                || !lengths.isEmpty() && !lengths.getFirst().matches("\\d{1,18}")) {
            throw new MalformedMessageException("Not the length of a body: " + lengths + " " + encoding.orElse(""));
        }
        return encoding.isPresent()
                ? new RequestBody(new ChunkedBody(in), -1)
                : new RequestBody(in, lengths.isEmpty() ? 0 : Long.parseLong(lengths.getFirst()));
    }

    /** Whether what came is no body, which shows only while it is read. */
    public boolean isBroken() {
        return in instanceof ChunkedBody chunks && chunks.isBroken();
    }

    /**
     * Sends it on; what the service does not want any more is read and forgotten.
     *
     * @throws IOException if the sender fails, not if the service does
     */
    public void sendTo(OutputStream service) throws IOException {
        boolean wanted = true;
        byte[] buffer = new byte[64 * 1024];
        long left = length < 0 ? Long.MAX_VALUE : length;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                if (length >= 0) {
                    throw new EOFException("The body ends early");
                }
                break;
            }
            left -= read;
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

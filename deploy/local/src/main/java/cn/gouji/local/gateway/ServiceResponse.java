package cn.gouji.local.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import cn.gouji.local.gateway.http.ChunkedBody;
import cn.gouji.local.gateway.http.HeadLine;
import cn.gouji.local.gateway.http.Header;
import cn.gouji.local.gateway.http.MalformedMessageException;

/**
 * What a service answers.
 *
 * @param length -1 if only the end of the body tells
 */
record ServiceResponse(int status, List<Header> headers, InputStream body, long length) {

    /** Reads the head; the body is read from the stream. */
    static ServiceResponse read(InputStream in, String method) throws IOException {
        int status = status(HeadLine.read(in));
        List<Header> headers = Header.readAll(in);
        while (status / 100 == 1) {
            // 100 and its like only announce the answer.
            status = status(HeadLine.read(in));
            headers = Header.readAll(in);
        }
        boolean chunked = Header.find(headers, "Transfer-Encoding").filter("chunked"::equalsIgnoreCase).isPresent();
        boolean empty = method.equals("HEAD") || status == 204 || status == 304;
        long length = empty
                ? 0
                : chunked ? -1 : Header.find(headers, "Content-Length").map(Long::valueOf).orElse(-1L);
        return new ServiceResponse(status, headers, chunked ? new ChunkedBody(in) : in, length);
    }

    /** Whether the server below the service refused what it could not read; it does not say so in words. */
    boolean isBareRefusal() {
        return status / 100 == 4 && length == 0 && Header.find(headers, "Content-Type").isEmpty();
    }

    private static int status(String line) throws IOException {
        String[] parts = line.split(" ", 3);
        if (parts.length < 2 || !parts[0].startsWith("HTTP/1.") || !parts[1].matches("\\d{3}")) {
            throw new MalformedMessageException("Not an HTTP response: " + line);
        }
        return Integer.parseInt(parts[1]);
    }
}

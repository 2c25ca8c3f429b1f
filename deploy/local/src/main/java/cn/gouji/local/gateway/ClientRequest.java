package cn.gouji.local.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/**
 * What a client asks.
 *
 * @param version of HTTP that the client speaks
 */
record ClientRequest(String method, RequestTarget target, String version, List<Header> headers, RequestBody body) {

    /**
     * Reads the head; the body is read from the stream.
     *
     * @param requestLine the first line, which is read already
     */
    static ClientRequest read(String requestLine, InputStream in) throws IOException {
        String[] parts = requestLine.split(" ");
        if (parts.length != 3 || !parts[0].matches("[A-Za-z]{1,20}") || !parts[2].matches("HTTP/1\\.[01]")) {
            throw new MalformedMessageException("Not a request: " + requestLine);
        }
        List<Header> headers = Header.readAll(in);
        return new ClientRequest(parts[0], RequestTarget.of(parts[1]), parts[2], headers,
                RequestBody.of(headers, in));
    }

    /** Stands for one that could not be read. */
    static ClientRequest unknown(InputStream in) {
        return new ClientRequest("GET", new RequestTarget("/", "/"), "HTTP/1.1", List.of(), new RequestBody(in, 0));
    }

    boolean isHead() {
        return method.equals("HEAD");
    }

    /** Whether the client waits for a word before it sends the body. */
    boolean waits() {
        return Header.find(headers, "Expect").filter("100-continue"::equalsIgnoreCase).isPresent();
    }

    /** Whether more requests may come on the same connection. */
    boolean keepsConnection() {
        String wishes = Header.find(headers, "Connection").orElse("");
        return speaksChunks()
                && Arrays.stream(wishes.split(",")).map(String::strip).noneMatch("close"::equalsIgnoreCase);
    }

    /** Whether the client can tell the end of a body whose length is not told in front. */
    boolean speaksChunks() {
        return version.equals("HTTP/1.1");
    }
}

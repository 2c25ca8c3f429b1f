package cn.gouji.local.gateway;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

import cn.gouji.local.gateway.http.Header;
import cn.gouji.local.gateway.http.MalformedMessageException;
import cn.gouji.local.gateway.http.RequestBody;
import cn.gouji.local.gateway.http.RequestTarget;

/**
 * What a client asks.
 *
 * @param version of HTTP that the client speaks
 */
record ClientRequest(String method, RequestTarget target, String version, List<Header> headers, RequestBody body) {

    /** Method, target and version, which the first line tells. */
    static String[] parts(String requestLine) throws MalformedMessageException {
        String[] parts = requestLine.split(" ");
        if (parts.length != 3 || !parts[0].matches("[A-Za-z]{1,20}") || !parts[2].matches("HTTP/1\\.[01]")) {
            throw new MalformedMessageException("Not a request: " + requestLine);
        }
        return parts;
    }

    /** @param in of the connection, where the body begins */
    static ClientRequest of(String[] parts, List<Header> headers, InputStream in) throws MalformedMessageException {
        return new ClientRequest(parts[0], RequestTarget.of(parts[1]), parts[2], headers,
                RequestBody.of(headers, in));
    }

    /** Stands for one that could not be read. */
    static ClientRequest unknown(List<Header> headers, InputStream in) {
        return new ClientRequest("GET", new RequestTarget("/", "/"), "HTTP/1.1", headers, new RequestBody(in, 0));
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

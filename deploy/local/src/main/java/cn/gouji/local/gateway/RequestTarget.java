package cn.gouji.local.gateway;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The address of a request.
 *
 * @param path without escapes
 * @param text path and query as they are sent on: what may not stand in an address but does, such as a Chinese character
 *            that somebody typed, is escaped, which is what was meant
 */
record RequestTarget(String path, String text) {

    /** What may not stand in a path or query; brackets may in a query only, and are left to those who read it. */
    private static final String FORBIDDEN = "\"<>\\^`{|}";

    /** @param target as sent, each octet one character; empty if it is no address */
    static Optional<RequestTarget> of(String target) {
        try {
            URI uri = new URI(escaped(target));
            if (uri.getRawPath() == null || !uri.getRawPath().startsWith("/")) {
                return Optional.empty();
            }
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return Optional.of(new RequestTarget(uri.getPath(), uri.getRawPath() + query));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String escaped(String target) {
        // Two slashes in front would make a host of what follows.
        String plain = target.replaceFirst("^//+", "/");
        StringBuilder escaped = new StringBuilder(plain.length());
        for (byte octet : plain.getBytes(StandardCharsets.ISO_8859_1)) {
            if (octet < 0 || FORBIDDEN.indexOf(octet) >= 0) {
                escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            } else {
                escaped.append((char) octet);
            }
        }
        return escaped.toString();
    }
}

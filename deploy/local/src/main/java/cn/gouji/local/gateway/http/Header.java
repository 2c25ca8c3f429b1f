package cn.gouji.local.gateway.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One field of the head of an HTTP message. */
public record Header(String name, String value) {

    private static final int MOST = 200;

    /** Reads the fields up to the empty line that ends them. */
    public static List<Header> readAll(InputStream in) throws IOException {
        List<Header> headers = new ArrayList<>();
        for (String line = HeadLine.read(in); !line.isEmpty(); line = HeadLine.read(in)) {
            int colon = line.indexOf(':');
            // A blank in front would go on with the field before, which nobody may send any more (RFC 9112, 5.2).
            if (colon < 1 || line.substring(0, colon).chars().anyMatch(Character::isWhitespace)) {
                throw new MalformedMessageException("Not a header: " + line);
            }
            if (headers.size() == MOST) {
                throw new MalformedMessageException("More than " + MOST + " headers");
            }
            headers.add(new Header(line.substring(0, colon), line.substring(colon + 1).strip()));
        }
        return headers;
    }

    /** The first value of that name. */
    public static Optional<String> find(List<Header> headers, String name) {
        return headers.stream().filter(header -> header.is(name)).map(Header::value).findFirst();
    }

    public boolean is(String other) {
        return name.equalsIgnoreCase(other);
    }
}

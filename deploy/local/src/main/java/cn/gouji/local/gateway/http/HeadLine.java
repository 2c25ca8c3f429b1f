package cn.gouji.local.gateway.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A line of the head of an HTTP message. */
public final class HeadLine {

    private static final int LONGEST = 64 * 1024;

    private HeadLine() {
    }

    /** The next line without its end; each octet is one character. */
    public static String read(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The connection ended within the head of a message");
            }
            if (line.size() == LONGEST) {
                throw new MalformedMessageException("A line of the head is longer than " + LONGEST);
            }
            line.write(next);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}

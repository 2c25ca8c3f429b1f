package cn.gouji.parse.format.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a MIME message: headers, and a body that may be parts again. */
record MimePart(String headers, byte[] content, int from, int to) {

    private static final int LONGEST_HEADERS = 16_384;
    private static final int DEEPEST = 4;
    private static final int MOST_PARTS = 5_000;
    private static final int SHORTEST_REPORT = 8_000;
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");
    private static final Pattern TYPE = Pattern.compile("(?im)^content-type:\\s*([^;\\s]+)");
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=(?:\"([^\"]{1,200})\"|([^;\\s]{1,200}))");
    private static final Pattern LOCATION = Pattern.compile("(?im)^content-location:\\s*(\\S+)");
    private static final Pattern ID = Pattern.compile("(?im)^content-id:\\s*<?([^>\\s]+)");
    private static final Pattern DISPOSITION = Pattern.compile("(?im)^content-disposition:\\s*([^;\\s]+)");
    private static final Pattern ENCODING = Pattern.compile("(?im)^content-transfer-encoding:\\s*(\\S+)");

    static MimePart of(byte[] content) {
        return of(content, 0, content.length);
    }

    private static MimePart of(byte[] content, int from, int to) {
        int end = Math.min(to, from + LONGEST_HEADERS);
        String head = new String(content, from, end - from, StandardCharsets.ISO_8859_1);
        Matcher blank = Pattern.compile("\\r?\\n\\r?\\n").matcher(head);
        boolean found = blank.find();
        return new MimePart(FOLD.matcher(found ? head.substring(0, blank.start()) : head).replaceAll(" "), content,
                found ? from + blank.end() : to, to);
    }

    /** All that is no list of parts again. */
    List<MimePart> leaves() {
        List<MimePart> leaves = new ArrayList<>();
        addLeaves(0, leaves);
        return leaves;
    }

    private void addLeaves(int depth, List<MimePart> leaves) {
        Matcher boundary = BOUNDARY.matcher(headers);
        if (depth == DEEPEST || !find(TYPE).toLowerCase(Locale.ROOT).startsWith("multipart/") || !boundary.find()) {
            leaves.add(this);
            return;
        }
        byte[] mark = ("--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1)))
                .getBytes(StandardCharsets.ISO_8859_1);
        int part = indexOf(mark, from);
        for (int count = 0; part < to && count < MOST_PARTS; count++) {
            int next = indexOf(mark, part + mark.length);
            of(content, lineAfter(part + mark.length, next), next).addLeaves(depth + 1, leaves);
            part = next;
        }
    }

    boolean isPage() {
        String type = find(TYPE).toLowerCase(Locale.ROOT);
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    /** Whether it is a file that was sent with a mail, and no picture of its text. */
    boolean isAttachedFile() {
        return find(DISPOSITION).equalsIgnoreCase("attachment")
                && !find(TYPE).toLowerCase(Locale.ROOT).startsWith("image/");
    }

    /** Whether it is shorter than any report with its tables. */
    boolean isShort() {
        return to - from < SHORTEST_REPORT;
    }

    /** How a page names it. */
    List<String> addresses() {
        return List.of(find(LOCATION), "cid:" + find(ID));
    }

    byte[] decoded() {
        byte[] body = Arrays.copyOfRange(content, from, to);
        return switch (find(ENCODING).toLowerCase(Locale.ROOT)) {
            case "base64" -> Base64.getMimeDecoder().decode(wholeGroups(body));
            case "quoted-printable" -> quotedPrintable(body);
            default -> body;
        };
    }

    /** What a broken file lacks of its last group of four letters cannot be decoded. */
    static byte[] wholeGroups(byte[] body) {
        String letters = new String(body, StandardCharsets.ISO_8859_1).replaceAll("[^A-Za-z0-9+/]", "");
        int length = letters.length() % 4 == 1 ? letters.length() - 1 : letters.length();
        return letters.substring(0, length).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] quotedPrintable(byte[] body) {
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(body.length);
        for (int i = 0; i < body.length; i++) {
            if (body[i] != '=') {
                decoded.write(body[i]);
                continue;
            }
            int high = i + 2 < body.length ? Character.digit(body[i + 1], 16) : -1;
            int low = i + 2 < body.length ? Character.digit(body[i + 2], 16) : -1;
            if (high >= 0 && low >= 0) {
                decoded.write(high << 4 | low);
                i += 2;
            } else if (i + 1 < body.length && (body[i + 1] == '\n' || body[i + 1] == '\r')) {
                // The line goes on in the next.
                i += body[i + 1] == '\r' && i + 2 < body.length && body[i + 2] == '\n' ? 2 : 1;
            } else {
                decoded.write('=');
            }
        }
        return decoded.toByteArray();
    }

    private String find(Pattern header) {
        Matcher matcher = header.matcher(headers);
        return matcher.find() ? matcher.group(1) : "";
    }

    private int lineAfter(int position, int end) {
        int at = position;
        while (at < end && content[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, end);
    }

    /** Where the mark begins at or after a place; the end of the part if nowhere. */
    private int indexOf(byte[] mark, int start) {
        for (int i = start; i + mark.length <= to; i++) {
            if (content[i] == mark[0] && Arrays.equals(content, i, i + mark.length, mark, 0, mark.length)) {
                return i;
            }
        }
        return to;
    }
}

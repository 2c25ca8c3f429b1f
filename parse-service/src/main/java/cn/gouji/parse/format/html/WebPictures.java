package cn.gouji.parse.format.html;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pictures that a web page holds within its own file; pictures in other files are not asked for. */
public final class WebPictures {

    private static final String DATA = "data:image/";
    private static final String PART = "content-type:image/";
    private static final String BASE64 = ";base64,";
    /** Signs and lines are shorter, as they are written in the page. */
    private static final int SHORTEST = 4_000;
    private static final int LONGEST = 30_000_000;

    private final Map<String, MimePart> parts = new HashMap<>();

    private WebPictures(List<MimePart> parts) {
        for (MimePart part : parts) {
            part.addresses().forEach(address -> this.parts.putIfAbsent(address, part));
        }
    }

    static WebPictures ofPage() {
        return new WebPictures(List.of());
    }

    static WebPictures of(List<MimePart> parts) {
        return new WebPictures(parts);
    }

    /** Whether a file seems to hold pictures besides text. */
    public static boolean in(byte[] content) {
        return holds(content, DATA, SHORTEST) || holds(content, PART, SHORTEST);
    }

    /** Looks for a mark, whatever its case and its blanks are, and if each of its letters takes two bytes. */
    private static boolean holds(byte[] content, String mark, int behind) {
        int matched = 0;
        for (int i = 0; i < content.length - behind; i++) {
            int c = content[i] >= 'A' && content[i] <= 'Z' ? content[i] + 32 : content[i];
            if (c == mark.charAt(matched)) {
                matched++;
                if (matched == mark.length()) {
                    return true;
                }
            } else if (c != 0 && c != ' ') {
                matched = c == mark.charAt(0) ? 1 : 0;
            }
        }
        return false;
    }

    /** Whether a picture is too small to show anything but a sign. */
    static boolean isSign(String source) {
        return source.isEmpty() || source.length() < SHORTEST && source.regionMatches(true, 0, "data:", 0, 5);
    }

    /** The file of a picture, null if it is not here. */
    byte[] file(String source) {
        if (!source.regionMatches(true, 0, DATA, 0, DATA.length())) {
            MimePart part = parts.get(source);
            return part == null ? null : part.decoded();
        }
        int comma = source.indexOf(',');
        String head = source.substring(0, comma + 1).toLowerCase(Locale.ROOT);
        if (!head.endsWith(BASE64) || source.length() > LONGEST) {
            return null;
        }
        return Base64.getMimeDecoder().decode(MimePart.wholeGroups(
                source.substring(comma + 1).getBytes(StandardCharsets.ISO_8859_1)));
    }
}

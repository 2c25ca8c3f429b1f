package cn.gouji.parse.format.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

import cn.gouji.parse.format.FootnoteMark;

/** The text of an RTF document as its bytes become characters: each font may have a code page of its own. */
public final class RtfText {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final int FONT_OF_SIMPLIFIED_CHINESE = 134;

    /** A stop of a tabulator parts as a few blanks do. */
    private static final Map<String, String> SIGNS = Map.of("tab", "\t", "emdash", "—", "endash", "–", "lquote", "'",
            "rquote", "'", "ldblquote", "“", "rdblquote", "”");

    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset ofDocument = CHINESE;
    private Charset current = CHINESE;
    private boolean inRaised;
    /** Where the raised characters at the end begin; -1 if none stand behind others. */
    private int raisedFrom = -1;

    /** The sign that a word stands for; null if it stands for none. */
    static String sign(String word) {
        return SIGNS.get(word);
    }

    void codePage(int number) {
        String name = "windows-" + number;
        // 936 is the Chinese code page; what no Java knows was hardly meant.
        ofDocument = number != 936 && Charset.isSupported(name) ? Charset.forName(name) : CHINESE;
        current = ofDocument;
    }

    void defineFont(int font, int charset) {
        if (charset == FONT_OF_SIMPLIFIED_CHINESE) {
            fonts.put(font, CHINESE);
        }
    }

    void font(int font) {
        decode();
        current = fonts.getOrDefault(font, ofDocument);
    }

    void add(int oneByte, boolean raised) {
        settle(raised);
        bytes.write(oneByte);
    }

    void add(String piece, boolean raised) {
        settle(raised);
        decode();
        text.append(piece);
    }

    /** The raised mark of a footnote is left out when the characters behind it are known. */
    private void settle(boolean raised) {
        if (raised == inRaised) {
            return;
        }
        inRaised = raised;
        decode();
        if (raised) {
            raisedFrom = text.toString().isBlank() ? -1 : text.length();
        } else if (raisedFrom >= 0 && FootnoteMark.is(text.substring(raisedFrom))) {
            text.setLength(raisedFrom);
        }
    }

    /** The line so far; the next begins. */
    String take() {
        settle(false);
        decode();
        String line = text.toString();
        text.setLength(0);
        return line;
    }

    private void decode() {
        if (bytes.size() > 0) {
            text.append(bytes.toString(current));
            bytes.reset();
        }
    }
}

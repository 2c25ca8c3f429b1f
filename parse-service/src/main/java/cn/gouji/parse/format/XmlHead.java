package cn.gouji.parse.format;

import java.nio.charset.StandardCharsets;

/** The beginning of a document that is one XML file. */
public final class XmlHead {

    private static final String DECLARATION = "<?xml";

    private XmlHead() {
    }

    /** The first bytes as characters; empty if no XML declaration is among them, which a text is told by at once. */
    public static String of(byte[] content, int most) {
        int length = Math.min(content.length, most);
        for (int i = 0; i < length; i++) {
            if (content[i] == '<') {
                String head = new String(content, 0, length, StandardCharsets.ISO_8859_1);
                return head.indexOf(DECLARATION, i) < 0 ? "" : head;
            }
        }
        return "";
    }
}

package cn.gouji.parse.format;

import java.nio.charset.StandardCharsets;

/** The beginning of a document that is one XML file. */
public final class XmlHead {

    private static final String DECLARATION = "<?xml";

    private XmlHead() {
    }

    /** The first bytes as characters; empty if no XML declaration is among them. */
    public static String of(byte[] content, int most) {
        String head = new String(content, 0, Math.min(content.length, most), StandardCharsets.ISO_8859_1);
        return head.contains(DECLARATION) ? head : "";
    }
}

package cn.gouji.parse.format.pdf;

import java.io.IOException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

import cn.gouji.parse.page.Radicals;

/** Which characters a glyph stands for. */
final class GlyphText {

    /** What cannot be told stays visible as a character that no number contains. */
    private static final String UNKNOWN = "\uFFFD";

    private GlyphText() {
    }

    /** Empty for a sign that controls something. */
    static String of(PDFont font, int code) throws IOException {
        if (isGuess(font)) {
            return UNKNOWN;
        }
        String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (text == null || text.isEmpty()) {
            boolean latin = font instanceof PDSimpleFont && code >= ' ' && code < 0x7F;
            return latin ? String.valueOf((char) code) : UNKNOWN;
        }
        char first = text.charAt(0);
        if (first < ' ' || first == '\u00AD') {
            return first == '\t' ? " " : "";
        }
        return Radicals.resolved(text);
    }

    /** Glyph numbers of a font that is not there: the library would look them up in a font of its own. */
    private static boolean isGuess(PDFont font) {
        if (!(font instanceof PDType0Font composite) || font.isEmbedded()
                || font.getCOSObject().containsKey(COSName.TO_UNICODE)) {
            return false;
        }
        PDCIDSystemInfo system = composite.getDescendantFont().getCIDSystemInfo();
        return system == null || "Identity".equals(system.getOrdering());
    }
}

package cn.gouji.parse.format.ofd;

import cn.gouji.parse.format.paper.ContentLimitException;

/** How much may be printed on all pages of a document together. */
final class OfdBudget {

    private static final int MOST_GLYPHS = 1_000_000;
    private static final int MOST_LINES = 400_000;

    private int glyphs;
    private int lines;

    void spendGlyph() {
        if (++glyphs > MOST_GLYPHS) {
            throw new ContentLimitException("glyphs");
        }
        if ((glyphs & 0xFF) == 0 && Thread.currentThread().isInterrupted()) {
            throw new ContentLimitException("interrupted");
        }
    }

    void spendLine() {
        if (++lines > MOST_LINES) {
            throw new ContentLimitException("lines");
        }
    }
}

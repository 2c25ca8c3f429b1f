package cn.gouji.parse.format.paper;

/** Where a picture is on its page. */
public record PictureArea(double left, double top, double right, double bottom) {

    private static final double SMALLEST_TABLE_WIDTH = 200;
    private static final double SMALLEST_TABLE_HEIGHT = 40;
    private static final int MOST_GLYPHS = 10;

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    /** A picture below the text of its page, or beside it as an ornament, is no table. */
    public boolean mayBeTable(PageContent page) {
        return width() >= SMALLEST_TABLE_WIDTH && height() >= SMALLEST_TABLE_HEIGHT
                && page.glyphs().stream().filter(this::contains).count() <= MOST_GLYPHS;
    }

    public boolean contains(Glyph glyph) {
        return glyph.centre() > left && glyph.centre() < right && glyph.middle() > top && glyph.middle() < bottom;
    }
}

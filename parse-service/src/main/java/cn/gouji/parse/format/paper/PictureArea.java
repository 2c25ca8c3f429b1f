package cn.gouji.parse.format.paper;

/** Where a picture is on its page. */
public record PictureArea(double left, double top, double right, double bottom) {

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public boolean contains(Glyph glyph) {
        return glyph.centre() > left && glyph.centre() < right && glyph.middle() > top && glyph.middle() < bottom;
    }
}

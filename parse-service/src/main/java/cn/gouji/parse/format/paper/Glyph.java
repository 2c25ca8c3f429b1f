package cn.gouji.parse.format.paper;

/**
 * A printed character; the origin is the upper left corner of the page, y grows downwards.
 *
 * @param x left edge
 * @param baseline where it stands
 * @param size of its font
 */
public record Glyph(String text, double x, double baseline, double width, double size) {

    public double right() {
        return x + width;
    }

    public double centre() {
        return x + width / 2;
    }

    /** Middle of its height. */
    public double middle() {
        return baseline - size * 0.35;
    }

    public boolean isBlank() {
        char c = text.charAt(0);
        return text.isBlank() || c == '\u00A0' || c == '\u200B';
    }

    public boolean isDigit() {
        char c = text.charAt(0);
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }
}

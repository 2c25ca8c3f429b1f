package cn.gouji.parse.format.pdf;

/**
 * A printed character; the origin is the upper left corner of the page, y grows downwards.
 *
 * @param x left edge
 * @param baseline where it stands
 * @param size of its font
 */
record Glyph(String text, double x, double baseline, double width, double size) {

    double right() {
        return x + width;
    }

    double centre() {
        return x + width / 2;
    }

    /** Middle of its height. */
    double middle() {
        return baseline - size * 0.35;
    }

    boolean isBlank() {
        char c = text.charAt(0);
        return text.isBlank() || c == '\u00A0' || c == '\u200B';
    }

    boolean isDigit() {
        char c = text.charAt(0);
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }
}

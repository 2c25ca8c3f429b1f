package cn.gouji.parse.format.pdf;

/** Pages to draw on, in points; y grows downwards. */
public interface Paper {

    double WIDTH = 595;
    double HEIGHT = 842;

    /** Width of every page. */
    double width();

    void newPage();

    /** How many there are. */
    int pages();

    void text(double x, double baseline, double size, String text);

    void line(double x1, double y1, double x2, double y2);

    /** The file; nothing can be drawn any more. */
    byte[] finish();

    /** Width of a text whose Latin characters are half as wide as the others. */
    static double width(String text, double size) {
        return text.codePoints().map(c -> c < 0x80 ? 1 : 2).sum() * size / 2;
    }
}

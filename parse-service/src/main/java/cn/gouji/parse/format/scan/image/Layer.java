package cn.gouji.parse.format.scan.image;

/**
 * A picture and which of its pixels are printed.
 *
 * @param image on white paper
 */
public record Layer(GrayImage image, Ink ink) {

    /** Beside a line, in points. */
    private static final double NEAR = 0.8;
    private static final double FAR = 2;
    /** Of its length. */
    private static final double MOST_BESIDE = 0.15;
    /** Labels may stand close to a line of a table, on both sides of it. */
    private static final double MOST_BESIDE_TABLE_LINE = 0.6;

    private static final double CROSSING = 1.2;
    /** Of its length. */
    private static final double LEAST_INK = 0.9;
    private static final double LEAST_INK_OF_CLEAR = 0.97;
    private static final double MOST_BESIDE_BROKEN_LINE = 0.25;

    static Layer of(GrayImage image) {
        return of(image, Exposure.USUAL);
    }

    static Layer of(GrayImage image, Exposure exposure) {
        return new Layer(image, Ink.of(image, exposure));
    }

    /** The same without a line of a table. */
    public void wipe(Box line) {
        ink.clear(line);
        image.fill(line);
    }

    /**
     * Whether much is printed right beside a line, as beside strokes of characters that stand in one line by chance.
     *
     * @param unit pixels per point
     */
    public boolean isAmongStrokes(Box line, double unit) {
        return besideShare(line, 0, unit) > MOST_BESIDE;
    }

    /** Whether so much is printed right beside a line that it is no line of a table, but the side or the star of a seal. */
    public boolean isOfSeal(Box line, double unit) {
        // Where it ends another line crosses it.
        return besideShare(line, (int) Math.ceil((FAR + 1) * unit), unit) > MOST_BESIDE_TABLE_LINE;
    }

    /** Whether a line is broken, and much is printed beside it: the strokes of characters above or beside each other. */
    public boolean isOfCharacters(Box line, double unit) {
        // Where it ends another line crosses it.
        int margin = (int) Math.ceil(CROSSING * unit);
        return inkShare(line, margin) < LEAST_INK && besideShare(line, margin, unit) > MOST_BESIDE_BROKEN_LINE;
    }

    /** Whether a line is whole and hardly anything is printed beside it. */
    public boolean isClear(Box line, double unit) {
        int margin = (int) Math.ceil(CROSSING * unit);
        return inkShare(line, margin) > LEAST_INK_OF_CLEAR && besideShare(line, margin, unit) < MOST_BESIDE;
    }

    private double inkShare(Box line, int margin) {
        boolean horizontal = line.width() > line.height();
        int length = Math.max(line.width(), line.height());
        int printed = 0;
        for (int i = margin; i < length - margin; i++) {
            boolean ink = false;
            for (int across = 0; across < Math.min(line.width(), line.height()) && !ink; across++) {
                ink = horizontal
                        ? isInk(line.left() + i, line.top() + across)
                        : isInk(line.left() + across, line.top() + i);
            }
            printed += ink ? 1 : 0;
        }
        return (double) printed / Math.max(1, length - 2 * margin);
    }

    private double besideShare(Box line, int margin, double unit) {
        boolean horizontal = line.width() > line.height();
        int length = Math.max(line.width(), line.height());
        int beside = 0;
        for (int i = margin; i < length - margin; i++) {
            boolean printed = false;
            for (int off = (int) Math.ceil(NEAR * unit); off <= Math.ceil(FAR * unit) && !printed; off++) {
                printed = horizontal
                        ? isInk(line.left() + i, line.top() - off) || isInk(line.left() + i, line.bottom() - 1 + off)
                        : isInk(line.left() - off, line.top() + i) || isInk(line.right() - 1 + off, line.top() + i);
            }
            beside += printed ? 1 : 0;
        }
        return (double) beside / Math.max(1, length - 2 * margin);
    }

    private boolean isInk(int x, int y) {
        return x >= 0 && y >= 0 && x < ink.width() && y < ink.height() && ink.at(x, y);
    }
}

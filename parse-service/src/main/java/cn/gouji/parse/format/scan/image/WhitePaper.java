package cn.gouji.parse.format.scan.image;

import java.util.Arrays;

/**
 * Makes the paper of a picture white and its ink black, whatever its shade and however a shadow falls on it: recognition
 * takes the border between two shades of paper for ink.
 */
public final class WhitePaper {

    /** Side of the squares whose paper is looked at, in pixels. */
    private static final int SQUARE = 48;
    /** So many of the pixels of a square are darker than its paper at most. */
    private static final double PRINTED = 0.75;
    /** Darker than this share of the paper is ink; noise of the paper is lighter. */
    private static final double LIGHTEST_INK = 0.86;
    private static final double LIGHTEST_LINE = 0.94;
    private static final double BLACKEST_INK = 0.3;

    private final GrayImage image;
    private final int columns;
    private final int rows;
    private final double[] papers;

    private WhitePaper(GrayImage image) {
        this.image = image;
        this.columns = image.width() / SQUARE + 1;
        this.rows = image.height() / SQUARE + 1;
        double[] found = new double[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                found[row * columns + column] = paper(column * SQUARE, row * SQUARE);
            }
        }
        this.papers = smoothed(found);
    }

    /**
     * A picture on white paper.
     *
     * @param faint with lines that are thinner than the dots of the scan, which no character is
     */
    record Whitened(GrayImage print, GrayImage faint) {
    }

    static Whitened of(GrayImage image) {
        return new WhitePaper(image).whitened();
    }

    private double paper(int left, int top) {
        int[] counts = new int[256];
        int all = 0;
        for (int y = top; y < Math.min(image.height(), top + SQUARE); y++) {
            for (int x = left; x < Math.min(image.width(), left + SQUARE); x++) {
                counts[image.at(x, y)]++;
                all++;
            }
        }
        int shade = 0;
        for (int seen = counts[0]; seen < all * PRINTED && shade < 255; seen += counts[shade]) {
            shade++;
        }
        return shade;
    }

    /** A square full of ink has the paper of its neighbours. */
    private double[] smoothed(double[] found) {
        double[] smoothed = new double[found.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double[] near = new double[9];
                int count = 0;
                for (int y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
                    for (int x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
                        near[count++] = found[y * columns + x];
                    }
                }
                Arrays.sort(near, 0, count);
                smoothed[row * columns + column] = Math.max(found[row * columns + column], near[count / 2]);
            }
        }
        return smoothed;
    }

    private Whitened whitened() {
        Whitened white = new Whitened(GrayImage.white(image.width(), image.height()),
                GrayImage.white(image.width(), image.height()));
        int[] column = new int[image.width()];
        double[] right = new double[image.width()];
        for (int x = 0; x < image.width(); x++) {
            double along = Math.clamp((x + 0.5) / SQUARE - 0.5, 0, columns - 1);
            column[x] = Math.min((int) along, Math.max(0, columns - 2));
            right[x] = along - column[x];
        }
        for (int y = 0; y < image.height(); y++) {
            double[] paper = papersAt(y);
            for (int x = 0; x < image.width(); x++) {
                double left = paper[column[x]];
                double shade = left + (paper[Math.min(column[x] + 1, columns - 1)] - left) * right[x];
                double share = image.at(x, y) / Math.max(1, shade) - BLACKEST_INK;
                white.print.set(x, y, light(share / (LIGHTEST_INK - BLACKEST_INK)));
                white.faint.set(x, y, light(share / (LIGHTEST_LINE - BLACKEST_INK)));
            }
        }
        return white;
    }

    private static int light(double share) {
        return share <= 0 ? 0 : share >= 1 ? 255 : (int) (share * 255);
    }

    /** Of all squares along a row of pixels. */
    private double[] papersAt(int y) {
        double down = Math.clamp((y + 0.5) / SQUARE - 0.5, 0, rows - 1);
        int row = Math.min((int) down, Math.max(0, rows - 2));
        int below = Math.min(row + 1, rows - 1);
        double[] at = new double[columns];
        for (int x = 0; x < columns; x++) {
            double above = papers[row * columns + x];
            at[x] = above + (papers[below * columns + x] - above) * (down - row);
        }
        return at;
    }
}

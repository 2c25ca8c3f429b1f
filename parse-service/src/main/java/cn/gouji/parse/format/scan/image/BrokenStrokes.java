package cn.gouji.parse.format.scan.image;

import java.util.Arrays;

/** Joins what is left of strokes: of thin ones, most of which run across, scans in black and white lose parts. */
public final class BrokenStrokes {

    private BrokenStrokes() {
    }

    /**
     * The picture with gaps closed along its rows, and with strokes a little higher, for what is left of one stroke may
     * stand in two rows.
     *
     * @param gap the widest, in pixels
     */
    static GrayImage joined(GrayImage image, int gap) {
        int reach = (gap + 1) / 2;
        GrayImage joined = image.copy();
        int[] row = new int[image.width()];
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < row.length; x++) {
                row[x] = darkestOfColumn(image, x, y);
            }
            int[] wide = darkest(row, reach);
            for (int x = 0; x < row.length; x++) {
                wide[x] = -wide[x];
            }
            int[] closed = darkest(wide, reach);
            for (int x = 0; x < row.length; x++) {
                joined.set(x, y, -closed[x]);
            }
        }
        return joined;
    }

    /** The picture with all strokes thicker by a pixel on each side. */
    public static GrayImage thick(GrayImage image) {
        GrayImage thick = image.copy();
        int[] row = new int[image.width()];
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < row.length; x++) {
                row[x] = darkestOfColumn(image, x, y);
            }
            int[] wide = darkest(row, 1);
            for (int x = 0; x < row.length; x++) {
                thick.set(x, y, wide[x]);
            }
        }
        return thick;
    }

    private static int darkestOfColumn(GrayImage image, int x, int y) {
        return Math.min(image.at(x, y),
                Math.min(image.at(x, Math.max(0, y - 1)), image.at(x, Math.min(image.height() - 1, y + 1))));
    }

    /** For each place the darkest shade that is no farther away than this. */
    private static int[] darkest(int[] row, int reach) {
        int[] darkest = Arrays.copyOf(row, row.length);
        for (int x = 0; x < row.length; x++) {
            for (int near = Math.max(0, x - reach); near <= Math.min(row.length - 1, x + reach); near++) {
                darkest[x] = Math.min(darkest[x], row[near]);
            }
        }
        return darkest;
    }
}

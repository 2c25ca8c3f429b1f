package cn.gouji.parse.format.scan.image.line;

import java.util.BitSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import cn.gouji.parse.format.scan.image.Ink;

/**
 * How the lines of one direction run on a photograph of a page: the farther apart, the more their slopes differ, for one
 * side was farther away.
 *
 * @param middle slope in the middle of the page
 * @param change of it from one end of the page to the other
 */
record Slope(double middle, double change) {

    private static final double MOST = Math.toRadians(3);
    private static final double MOST_CHANGE = Math.toRadians(5);
    private static final double LEAST_GAIN = 1.3;
    private static final double STEP = Math.toRadians(0.25);
    /** Of rows of pixels that are taken for one, so that no line lies between the steps. */
    private static final int COARSEST = 8;
    private static final int MOST_POINTS = 12_000;
    /** Of less than a few lines of a table nothing can be told. */
    private static final int FEWEST_POINTS = 5_000;
    /** In points: so near to a line nothing else is printed; the dark beside a page is no line. */
    private static final double THIN = 3;

    /** The points of thin lines of a page, along the lines from their middle, and across. */
    private record Points(int[] along, int[] across, int size) {

        static Points of(Ink ink, boolean upright, int thin) {
            int width = upright ? ink.height() : ink.width();
            int height = upright ? ink.width() : ink.height();
            BitSet thinLines = new BitSet(width * height);
            for (int y = thin; y < height - thin; y++) {
                for (int x = 0; x < width; x++) {
                    thinLines.set(y * width + x, at(ink, x, y, upright) && !at(ink, x, y - thin, upright)
                            && !at(ink, x, y + thin, upright));
                }
            }
            int every = Math.max(1, thinLines.cardinality() / MOST_POINTS);
            AtomicInteger seen = new AtomicInteger();
            int[] some = thinLines.stream().filter(at -> seen.getAndIncrement() % every == 0).toArray();
            return new Points(IntStream.of(some).map(at -> at % width - width / 2).toArray(),
                    IntStream.of(some).map(at -> at / width).toArray(), height);
        }

        private static boolean at(Ink ink, int x, int y, boolean upright) {
            return upright ? ink.at(y, x) : ink.at(x, y);
        }

        /** Lines make steps from row to row where all their points come to lie in one. */
        double sharpness(Slope slope, int rows) {
            int margin = size / rows;
            int[] counts = new int[3 * margin + 3];
            for (int i = 0; i < along.length; i++) {
                int row = (int) Math.floor((across[i] - along[i] * slope.at((double) across[i] / size)) / rows);
                if (row >= -margin && row < 2 * margin + 2) {
                    counts[row + margin]++;
                }
            }
            double sharpness = 0;
            for (int i = 1; i < counts.length; i++) {
                sharpness += Math.pow(counts[i] - counts[i - 1], 2);
            }
            return sharpness;
        }
    }

    /** @param share of the page that lies before the line */
    double at(double share) {
        return middle + change * (share - 0.5);
    }

    /** The largest difference from another slope anywhere on the page. */
    double farthestFrom(double slope) {
        return Math.max(Math.abs(at(0) - slope), Math.abs(at(1) - slope));
    }

    /**
     * That of the thin lines of a page.
     *
     * @param upright whether of the vertical lines, against the upright
     * @param slope of all of them, unless they are much sharper with others
     * @param unit pixels per point
     */
    static Slope of(Ink ink, boolean upright, double slope, double unit) {
        Slope usual = new Slope(slope, 0);
        Points points = Points.of(ink, upright, (int) (THIN * unit));
        Slope best = sharpest(points, usual, MOST, MOST_CHANGE, COARSEST);
        for (int rows = COARSEST / 2; rows > 0; rows /= 2) {
            best = sharpest(points, best, 2 * STEP * rows / COARSEST, 4 * STEP * rows / COARSEST, rows);
        }
        boolean sharper = points.sharpness(best, 1) > LEAST_GAIN * points.sharpness(usual, 1);
        return sharper && points.along.length >= FEWEST_POINTS ? best : usual;
    }

    private static Slope sharpest(Points points, Slope around, double reach, double reachOfChange, int rows) {
        Slope best = around;
        double sharpest = points.sharpness(around, rows);
        double step = STEP * rows / COARSEST;
        for (double middle = -reach; middle <= reach; middle += step) {
            for (double change = -reachOfChange; change <= reachOfChange; change += 2 * step) {
                Slope slope = new Slope(around.middle + middle, around.change + change);
                double sharpness = points.sharpness(slope, rows);
                if (sharpness > sharpest) {
                    sharpest = sharpness;
                    best = slope;
                }
            }
        }
        return best;
    }
}

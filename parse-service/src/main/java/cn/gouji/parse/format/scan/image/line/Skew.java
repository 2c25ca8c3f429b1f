package cn.gouji.parse.format.scan.image.line;

import java.util.Arrays;

import cn.gouji.parse.format.scan.image.Ink;

/** By how much a page lies askew: straight lines of text and of tables make the sharpest steps from row to row. */
public final class Skew {

    private static final double MOST = Math.toRadians(6);
    private static final double[] STEPS = {Math.toRadians(0.5), Math.toRadians(0.1), Math.toRadians(0.02)};
    private static final int MOST_POINTS = 120_000;

    private final int[] xs;
    private final int[] ys;
    private final int[] rows;
    private final int margin;

    private Skew(Ink ink) {
        int stride = Math.max(1, ink.count() / MOST_POINTS);
        int[] x = new int[ink.count() / stride + 1];
        int[] y = new int[x.length];
        int count = 0;
        int seen = 0;
        for (int row = 0; row < ink.height(); row++) {
            for (int column = 0; column < ink.width(); column++) {
                if (ink.at(column, row) && seen++ % stride == 0 && count < x.length) {
                    x[count] = column - ink.width() / 2;
                    y[count++] = row;
                }
            }
        }
        this.xs = Arrays.copyOf(x, count);
        this.ys = Arrays.copyOf(y, count);
        this.margin = (int) (ink.width() * Math.tan(2 * MOST)) + 2;
        this.rows = new int[ink.height() + 2 * margin];
    }

    /** The angle by which the page is turned to the right. */
    public static double of(Ink ink) {
        Skew skew = new Skew(ink);
        double best = 0;
        double reach = MOST;
        for (double step : STEPS) {
            double around = best;
            double sharpest = skew.sharpness(around);
            for (double angle = around - reach; angle <= around + reach; angle += step) {
                double sharpness = skew.sharpness(angle);
                if (sharpness > sharpest) {
                    sharpest = sharpness;
                    best = angle;
                }
            }
            reach = step;
        }
        return best;
    }

    private double sharpness(double angle) {
        Arrays.fill(rows, 0);
        double slope = Math.tan(angle);
        for (int i = 0; i < xs.length; i++) {
            rows[(int) Math.round(ys[i] - xs[i] * slope) + margin]++;
        }
        double sharpness = 0;
        for (int i = 1; i < rows.length; i++) {
            double step = rows[i] - rows[i - 1];
            sharpness += step * step;
        }
        return sharpness;
    }
}

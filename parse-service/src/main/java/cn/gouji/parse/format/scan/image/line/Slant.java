package cn.gouji.parse.format.scan.image.line;

import cn.gouji.parse.format.scan.image.GrayImage;
import cn.gouji.parse.format.scan.image.Ink;

/**
 * How a page lies: askew, and if it was photographed with one side farther away than the other, each of its lines at
 * another angle.
 *
 * @param skew of the page
 * @param across slopes of its lines
 * @param upright those of its upright lines, against the upright
 */
public record Slant(double skew, Slope across, Slope upright) {

    /** Flatter differences are borne by finding lines. */
    private static final double LEAST = Math.toRadians(0.25);

    /** @param unit pixels per point */
    public static Slant of(Ink ink, double unit) {
        double skew = Skew.of(ink);
        double slope = Math.tan(skew);
        return new Slant(skew, Slope.of(ink, false, slope, unit), Slope.of(ink, true, -slope, unit));
    }

    private boolean isOfPhotograph() {
        double slope = Math.tan(skew);
        return across.farthestFrom(slope) > LEAST || upright.farthestFrom(-slope) > LEAST;
    }

    /** The page with all its lines straight. */
    public GrayImage straight(GrayImage page) {
        if (isOfPhotograph()) {
            double middleX = page.width() / 2.0;
            double middleY = page.height() / 2.0;
            return page.moved((x, y) -> {
                // A point lies where the line across and the upright line through it cross on the photograph.
                double rise = across.at(y / page.height());
                double lean = upright.at(x / page.width());
                double fromY = (y + (x - middleX) * rise - middleY * lean * rise) / (1 - lean * rise);
                return new double[]{x + (fromY - middleY) * lean, fromY};
            });
        }
        return Math.abs(skew) < 0.0005 ? page : page.rotated(-skew);
    }
}

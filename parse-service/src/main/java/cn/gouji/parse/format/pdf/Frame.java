package cn.gouji.parse.format.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * The area to which drawing is cut. A digit outside that of a cell is not shown, and the number it belongs to is not known;
 * beyond that of a page stands what the next page shows.
 */
final class Frame {

    /** What is not cut off is off by nothing. */
    static final Point2D WITHIN = new Point2D.Float();

    private static final double NEAR = 0.5;
    /** No cell for a number is so wide, as a share of the page. */
    private static final double WIDEST = 0.5;

    private Frame() {
    }

    /**
     * How far the middle of a digit must be moved to stand in the area.
     *
     * @param page its width
     * @return null if there is no area at all
     */
    static Point2D missed(PDGraphicsState state, Point2D middle, double page) {
        Rectangle2D area = state.getCurrentClippingPath().getBounds2D();
        if (area.getWidth() > page * WIDEST) {
            return WITHIN;
        }
        double x = missed(middle.getX(), area.getMinX(), area.getMaxX());
        double y = missed(middle.getY(), area.getMinY(), area.getMaxY());
        if (area.isEmpty()) {
            return null;
        }
        return x == 0 && y == 0 ? WITHIN : new Point2D.Double(x, y);
    }

    private static double missed(double at, double from, double to) {
        boolean within = at >= from - NEAR && at <= to + NEAR;
        return within ? 0 : Math.clamp(at, from, to) - at;
    }
}

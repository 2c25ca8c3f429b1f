package cn.gouji.parse.format.paper;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The path under construction: straight pieces only, curves draw no table. */
public final class DrawnPath {

    private final List<double[]> segments = new ArrayList<>();
    private final List<double[]> areas = new ArrayList<>();
    private final Path2D outline = new Path2D.Double();
    private Point2D current;
    private Point2D start;
    private double[] area;
    private boolean bent;

    public void moveTo(double x, double y) {
        endArea();
        outline.moveTo(x, y);
        current = new Point2D.Double(x, y);
        start = current;
        area = new double[]{x, y, x, y};
    }

    public void lineTo(double x, double y) {
        if (current == null) {
            moveTo(x, y);
            return;
        }
        segments.add(new double[]{current.getX(), current.getY(), x, y});
        outline.lineTo(x, y);
        reach(x, y);
    }

    public void curveTo(double x, double y) {
        if (current == null) {
            moveTo(x, y);
        }
        bent = true;
        outline.lineTo(x, y);
        reach(x, y);
    }

    public void rectangle(Point2D... corners) {
        moveTo(corners[0].getX(), corners[0].getY());
        for (int i = 1; i < corners.length; i++) {
            lineTo(corners[i].getX(), corners[i].getY());
        }
        close();
    }

    public void close() {
        if (current != null) {
            lineTo(start.getX(), start.getY());
        }
    }

    public Point2D current() {
        return current;
    }

    /** Lines as drawn; a thin box that is stroked shows as its edges, which are one line again. */
    public void stroke(UprightPage page) {
        segments.forEach(segment -> page.addLine(segment[0], segment[1], segment[2], segment[3]));
    }

    public void fill(UprightPage page) {
        endArea();
        areas.forEach(filled -> page.addArea(filled[0], filled[1], filled[2], filled[3]));
    }

    /** The path with its curves drawn straight. */
    public GeneralPath outline() {
        return new GeneralPath(outline);
    }

    /** The path as a rectangle; null if it is any other shape, several of them or a frame, or so thin that it is a line. */
    public Rectangle2D rectangle() {
        endArea();
        boolean sides = segments.size() == 4 || segments.size() == 5;
        if (areas.size() != 1 || !sides || bent || !segments.stream().allMatch(DrawnPath::isUpright)) {
            return null;
        }
        double[] one = areas.getFirst();
        Rectangle2D rectangle = new Rectangle2D.Double(one[0], one[1], one[2] - one[0], one[3] - one[1]);
        return Math.min(rectangle.getWidth(), rectangle.getHeight()) > UprightPage.THICKEST_LINE ? rectangle : null;
    }

    /** Around each of its parts that is no line. */
    public List<Rectangle2D> areas() {
        endArea();
        return areas.stream().filter(box -> Math.min(box[2] - box[0], box[3] - box[1]) > UprightPage.THICKEST_LINE)
                .<Rectangle2D>map(box -> new Rectangle2D.Double(box[0], box[1], box[2] - box[0], box[3] - box[1]))
                .toList();
    }

    private static boolean isUpright(double[] segment) {
        return segment[0] == segment[2] || segment[1] == segment[3];
    }

    public void clear() {
        outline.reset();
        bent = false;
        segments.clear();
        areas.clear();
        area = null;
        current = null;
        start = null;
    }

    private void endArea() {
        if (area != null) {
            areas.add(area);
        }
        area = null;
    }

    private void reach(double x, double y) {
        current = new Point2D.Double(x, y);
        if (area != null) {
            area[0] = Math.min(area[0], x);
            area[1] = Math.min(area[1], y);
            area[2] = Math.max(area[2], x);
            area[3] = Math.max(area[3], y);
        }
    }
}

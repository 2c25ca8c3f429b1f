package cn.gouji.parse.format.paper;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers a page's glyphs and lines in the page's own coordinates and turns them so that most text runs from left to
 * right: by the page's rotation, and by that of the text itself where a table was laid sideways.
 */
public final class UprightPage {

    /** Text further off the right angles is a watermark. */
    private static final double MOST_OBLIQUE = Math.toRadians(8);
    static final double THICKEST_LINE = 3.5;
    /** A point on a sheet of A4. */
    private static final double SMALLEST_SHARE = 595;

    private final AffineTransform toTop;
    private final double width;
    private final double height;
    private final List<Raw> glyphs = new ArrayList<>();
    private final List<double[]> lines = new ArrayList<>();
    private final List<double[]> pictures = new ArrayList<>();
    private final int[] directions = new int[4];

    /** @param quarter of the full circle in which it runs: 0 right, 1 down, 2 left, 3 up */
    private record Raw(String text, Point2D start, Point2D end, double size, int quarter) {

        /** Of the character: it stands upon the line from start to end, whichever way that runs. */
        Point2D middle() {
            double up = size * 0.35;
            double[] away = {quarter == 1 ? up : quarter == 3 ? -up : 0, quarter == 0 ? -up : quarter == 2 ? up : 0};
            return new Point2D.Double((start.getX() + end.getX()) / 2 + away[0],
                    (start.getY() + end.getY()) / 2 + away[1]);
        }
    }

    /** @param toTop turns the page's own coordinates into points from the upper left corner */
    public UprightPage(double width, double height, AffineTransform toTop) {
        this.width = width;
        this.height = height;
        this.toTop = toTop;
    }

    /** @param x2 where the next glyph of the line would start */
    public void addGlyph(String text, double x1, double y1, double x2, double y2, double size) {
        Point2D start = toTop.transform(new Point2D.Double(x1, y1), null);
        Point2D end = toTop.transform(new Point2D.Double(x2, y2), null);
        double angle = Math.atan2(end.getY() - start.getY(), end.getX() - start.getX());
        long quarter = Math.round(angle / (Math.PI / 2));
        if (Math.abs(angle - quarter * Math.PI / 2) > MOST_OBLIQUE || !isOnPage(start) || !(size > 0.5)) {
            return;
        }
        int direction = Math.floorMod((int) quarter, 4);
        directions[direction]++;
        glyphs.add(new Raw(text, start, end, size, direction));
    }

    /** Whether some glyph added so far stands in an area of the page's own coordinates. */
    public boolean hasGlyphIn(Rectangle2D area) {
        Rectangle2D place = toTop.createTransformedShape(area).getBounds2D();
        return glyphs.stream().anyMatch(glyph -> place.contains(glyph.middle()));
    }

    /** Takes away the glyphs added so far in an area that something was drawn over. */
    public void hide(Shape area) {
        Shape place = toTop.createTransformedShape(area);
        Rectangle2D bounds = place.getBounds2D();
        boolean straight = area instanceof Rectangle2D;
        glyphs.removeIf(glyph -> {
            boolean hidden = bounds.contains(glyph.middle()) && (straight || place.contains(glyph.middle()));
            directions[glyph.quarter()] -= hidden ? 1 : 0;
            return hidden;
        });
    }

    /** Smaller characters are as good as invisible on a page of this size. */
    public double legible() {
        return Math.min(width, height) / SMALLEST_SHARE;
    }

    private boolean isOnPage(Point2D point) {
        return point.getX() >= -1 && point.getX() <= width + 1 && point.getY() >= -1 && point.getY() <= height + 1;
    }

    public void addLine(double x1, double y1, double x2, double y2) {
        double[] line = {x1, y1, x2, y2};
        toTop.transform(line, 0, line, 0, 2);
        lines.add(line);
    }

    /** A filled area or picture: if it is thin it is a line, and nothing otherwise. */
    public void addArea(double x1, double y1, double x2, double y2) {
        double w = Math.abs(x2 - x1);
        double h = Math.abs(y2 - y1);
        if (h <= THICKEST_LINE && w > h) {
            addLine(x1, (y1 + y2) / 2, x2, (y1 + y2) / 2);
        } else if (w <= THICKEST_LINE && h > w) {
            addLine((x1 + x2) / 2, y1, (x1 + x2) / 2, y2);
        }
    }

    /** A picture by two opposite corners. */
    public void addPicture(double x1, double y1, double x2, double y2) {
        addArea(x1, y1, x2, y2);
        double[] corners = {x1, y1, x2, y2};
        toTop.transform(corners, 0, corners, 0, 2);
        pictures.add(corners);
    }

    /** By how many quarters of the circle its text is turned to the right. */
    public int quarters() {
        int main = 0;
        for (int i = 1; i < 4; i++) {
            main = directions[i] > directions[main] ? i : main;
        }
        return main;
    }

    private AffineTransform turn() {
        return switch (quarters()) {
            case 1 -> new AffineTransform(0, -1, 1, 0, 0, width);
            case 2 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 3 -> new AffineTransform(0, 1, -1, 0, height, 0);
            default -> new AffineTransform();
        };
    }

    /** Where its pictures are when the page is turned upright. */
    public List<PictureArea> pictures() {
        List<PictureArea> areas = new ArrayList<>();
        for (double[] picture : pictures) {
            double[] corners = picture.clone();
            turn().transform(corners, 0, corners, 0, 2);
            areas.add(new PictureArea(Math.min(corners[0], corners[2]), Math.min(corners[1], corners[3]),
                    Math.max(corners[0], corners[2]), Math.max(corners[1], corners[3])));
        }
        return areas;
    }

    public PageContent content(int number) {
        int main = quarters();
        AffineTransform turn = turn();
        List<Glyph> upright = new ArrayList<>(glyphs.size());
        for (Raw raw : glyphs) {
            upright.add(glyph(raw, main, turn));
        }
        List<Ruling> rulings = new ArrayList<>(lines.size());
        for (double[] line : lines) {
            turn.transform(line, 0, line, 0, 2);
            Ruling ruling = Ruling.between(line[0], line[1], line[2], line[3]);
            if (ruling != null) {
                rulings.add(ruling);
            }
        }
        boolean turned = main % 2 != 0;
        return new PageContent(number, turned ? height : width, turned ? width : height,
                PrintMarks.without(upright, rulings), rulings);
    }

    private static Glyph glyph(Raw raw, int main, AffineTransform turn) {
        Point2D start = turn.transform(raw.start(), null);
        Point2D end = turn.transform(raw.end(), null);
        if (raw.quarter() == main) {
            return new Glyph(raw.text(), start.getX(), start.getY(), end.getX() - start.getX(), raw.size());
        }
        // A turned character, as in a label printed sideways, stands for itself around its middle.
        double x = (start.getX() + end.getX()) / 2 - raw.size() / 2;
        return new Glyph(raw.text(), x, (start.getY() + end.getY()) / 2 + raw.size() * 0.35, raw.size(), raw.size());
    }
}

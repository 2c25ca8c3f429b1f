package cn.gouji.parse.format.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.List;

import javax.xml.stream.XMLStreamReader;

import cn.gouji.parse.format.XmlStream;

/** Where an object stands: its own coordinates, turned by its matrix and moved to its boundary, in points of the page. */
final class OfdPlacing {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final AffineTransform toPage;

    private OfdPlacing(AffineTransform toPage) {
        this.toPage = toPage;
    }

    static OfdPlacing of(XMLStreamReader object, OfdBox page) {
        OfdBox boundary = boundary(object);
        AffineTransform toPage = AffineTransform.getScaleInstance(POINTS_PER_MILLIMETRE, POINTS_PER_MILLIMETRE);
        toPage.translate(boundary.x() - page.x(), boundary.y() - page.y());
        List<Double> matrix = OfdNumbers.of(XmlStream.attribute(object, "CTM"));
        if (matrix.size() == 6) {
            toPage.concatenate(new AffineTransform(matrix.stream().mapToDouble(Double::doubleValue).toArray()));
        }
        return new OfdPlacing(toPage);
    }

    static OfdBox boundary(XMLStreamReader object) {
        return OfdBox.of(XmlStream.attribute(object, "Boundary"), new OfdBox(0, 0, 0, 0));
    }

    static double points(double millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }

    Point2D point(double x, double y) {
        return toPage.transform(new Point2D.Double(x, y), null);
    }

    /** How high on the page a character of this size is. */
    double height(double size) {
        Point2D up = toPage.deltaTransform(new Point2D.Double(0, size), null);
        return Math.hypot(up.getX(), up.getY());
    }
}

package cn.gouji.parse.format.ofd;

import java.awt.geom.Rectangle2D;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import cn.gouji.parse.format.XmlStream;
import cn.gouji.parse.format.paper.DrawnPath;
import cn.gouji.parse.format.paper.UprightPage;

/** Draws the lines of a path, and takes away what its filled area hides. */
final class OfdPathObject {

    private final boolean shown;
    private final boolean stroke;
    private final boolean fill;
    private boolean solid;

    private OfdPathObject(XMLStreamReader xml) {
        shown = OfdCover.isShown(xml);
        stroke = !"false".equals(XmlStream.attribute(xml, "Stroke"));
        fill = "true".equals(XmlStream.attribute(xml, "Fill"));
        solid = OfdCover.isSolid(xml);
    }

    static void draw(XMLStreamReader xml, OfdBox box, OfdBudget budget, UprightPage page) throws XMLStreamException {
        OfdPathObject object = new OfdPathObject(xml);
        OfdPath path = new OfdPath(OfdPlacing.of(xml, box), budget);
        while (!(xml.getEventType() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("PathObject"))) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                object.start(xml, path, page);
            }
            xml.next();
        }
    }

    private void start(XMLStreamReader xml, OfdPath path, UprightPage page) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "FillColor" -> solid &= OfdCover.isSolid(xml);
            case "AxialShd", "RadialShd", "GouraudShd", "LaGouraudShd", "Pattern" -> solid = false;
            case "AbbreviatedData" -> {
                DrawnPath drawn = path.follow(xml.getElementText());
                if (shown) {
                    draw(drawn, page);
                }
            }
            // The outline of what is left of an object is no line.
            case "Clips" -> {
                solid = false;
                XmlStream.skip(xml);
            }
            default -> {
            }
        }
    }

    private void draw(DrawnPath drawn, UprightPage page) {
        if (stroke) {
            drawn.stroke(page);
        }
        if (fill) {
            drawn.fill(page);
            Rectangle2D area = solid ? drawn.rectangle() : null;
            if (area != null) {
                page.hide(area);
            }
        }
    }
}

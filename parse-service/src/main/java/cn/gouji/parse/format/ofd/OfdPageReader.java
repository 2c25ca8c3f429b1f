package cn.gouji.parse.format.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import cn.gouji.parse.format.XmlStream;
import cn.gouji.parse.format.paper.PageContent;
import cn.gouji.parse.format.paper.PictureArea;
import cn.gouji.parse.format.paper.UprightPage;

/** Draws a page, and what it is printed upon, into its glyphs and lines. */
final class OfdPageReader {

    private final OfdPackage files;
    private final OfdBudget budget;
    private final OfdCover cover;
    private final List<OfdScans.Picture> pictures = new ArrayList<>();
    private Map<String, String> resources = Map.of();
    private OfdBox box;
    private UprightPage page;

    OfdPageReader(OfdPackage files, OfdBudget budget) {
        this.files = files;
        this.budget = budget;
        this.cover = new OfdCover(files);
    }

    PageContent read(OfdPage of, int number) throws IOException, XMLStreamException {
        box = box(of);
        resources = of.pictures();
        clear();
        XMLStreamReader xml = files.open(of.path());
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                String template = xml.getLocalName().equals("Template")
                        ? of.templates().get(String.valueOf(XmlStream.attribute(xml, "TemplateID")))
                        : null;
                if (template == null) {
                    object(xml);
                } else {
                    objects(template);
                }
            }
        }
        return page.content(number);
    }

    /** The page's own box comes before its content, but after what it is printed upon. */
    private OfdBox box(OfdPage of) throws IOException, XMLStreamException {
        XMLStreamReader xml = files.open(of.path());
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("PhysicalBox")) {
                    return OfdBox.of(xml.getElementText(), of.box());
                }
                if (xml.getLocalName().equals("Content")) {
                    break;
                }
            }
        }
        return of.box();
    }

    /** The pictures on the page that was read. */
    List<OfdScans.Picture> pictures() {
        return pictures;
    }

    private void clear() {
        pictures.clear();
        page = new UprightPage(OfdPlacing.points(box.width()), OfdPlacing.points(box.height()),
                new AffineTransform());
    }

    private void objects(String path) throws IOException, XMLStreamException {
        XMLStreamReader xml = files.open(path);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                object(xml);
            }
        }
    }

    private void object(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "TextObject" -> text(xml);
            case "PathObject" -> OfdPathObject.draw(xml, box, budget, page);
            case "ImageObject" -> image(xml);
            // The outline of what is left of an object is no line.
            case "Clips" -> XmlStream.skip(xml);
            default -> {
            }
        }
    }

    private void text(XMLStreamReader xml) throws XMLStreamException {
        boolean shown = OfdCover.isShown(xml) && !("false".equals(XmlStream.attribute(xml, "Fill"))
                && !"true".equals(XmlStream.attribute(xml, "Stroke")));
        OfdText text = new OfdText(xml, OfdPlacing.of(xml, box));
        while (!isEnd(xml)) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "TextCode" -> {
                        OfdText.Steps steps = OfdText.Steps.of(xml);
                        String characters = xml.getElementText();
                        if (shown) {
                            text.show(characters, steps, page, budget);
                        }
                    }
                    case "FillColor" -> shown &= !"0".equals(XmlStream.attribute(xml, "Alpha"));
                    default -> {
                    }
                }
            }
            xml.next();
        }
    }

    /** A picture of the page hides what was printed before it: text under a scan was put there by a machine. */
    private void image(XMLStreamReader xml) {
        OfdBox place = OfdPlacing.boundary(xml);
        if (!OfdCover.isShown(xml)) {
            return;
        }
        if (place.covers(box)) {
            clear();
        }
        String path = resources.get(String.valueOf(XmlStream.attribute(xml, "ResourceID")));
        if (path != null) {
            double left = OfdPlacing.points(place.x() - box.x());
            double top = OfdPlacing.points(place.y() - box.y());
            Rectangle2D area = new Rectangle2D.Double(left, top, OfdPlacing.points(place.width()),
                    OfdPlacing.points(place.height()));
            if (page.hasGlyphIn(area) && OfdCover.isSolid(xml) && cover.isOpaque(path)) {
                page.hide(area);
            }
            pictures.add(new OfdScans.Picture(new PictureArea(left, top, area.getMaxX(), area.getMaxY()), path));
        }
    }

    private static boolean isEnd(XMLStreamReader xml) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("TextObject");
    }
}

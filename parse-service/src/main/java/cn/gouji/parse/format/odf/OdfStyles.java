package cn.gouji.parse.format.odf;

import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

import cn.gouji.parse.format.StyleParents;
import cn.gouji.parse.format.XmlStream;

/** What styles make of the text they are given to: hidden, struck out, raised, white, on a coloured ground. */
final class OdfStyles {

    private static final String WHITE = "#ffffff";

    private final Set<String> hiding = new HashSet<>();
    private final Set<String> raising = new HashSet<>();
    private final Set<String> white = new HashSet<>();
    private final Set<String> shading = new HashSet<>();
    private final StyleParents parents = new StyleParents();
    private String style;

    /** An element of the styles begins. */
    void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "style" -> {
                style = XmlStream.attribute(xml, "name");
                parents.put(style, XmlStream.attribute(xml, "parent-style-name"));
            }
            case "text-properties" -> {
                add(hiding, "none".equals(XmlStream.attribute(xml, "display"))
                        || isStruck(XmlStream.attribute(xml, "text-line-through-style"),
                                XmlStream.attribute(xml, "text-line-through-type")));
                add(raising, isRaised(XmlStream.attribute(xml, "text-position")));
                add(white, WHITE.equalsIgnoreCase(XmlStream.attribute(xml, "color")));
            }
            case "table-cell-properties" -> add(shading, isColour(XmlStream.attribute(xml, "background-color")));
            // A sheet that is not shown.
            case "table-properties" -> add(hiding, "false".equals(XmlStream.attribute(xml, "display")));
            default -> {
            }
        }
    }

    private void add(Set<String> styles, boolean given) {
        if (given) {
            styles.add(style);
        }
    }

    private static boolean isColour(String ground) {
        return ground != null && !ground.equals("transparent") && !ground.equalsIgnoreCase(WHITE);
    }

    /** Spreadsheets name only one of the two. */
    private static boolean isStruck(String lineStyle, String lineType) {
        String line = lineStyle == null ? lineType : lineStyle;
        return line != null && !line.equals("none");
    }

    private static boolean isRaised(String position) {
        return position != null && (position.startsWith("super") || position.matches("[1-9]\\d*%.*"));
    }

    /** The same as attributes of an element of a web page. */
    String asMarkup(String name) {
        if (parents.anyOf(hiding, name)) {
            return " hidden";
        }
        return " style=\"" + (parents.anyOf(raising, name) ? "vertical-align:super;" : "")
                + (parents.anyOf(white, name) ? "color:" + WHITE + ";" : "")
                + (parents.anyOf(shading, name) ? "background:gray" : "")
                + "\"";
    }
}

package cn.gouji.parse.format.docx;

import javax.xml.stream.XMLStreamReader;

import cn.gouji.parse.format.XmlStream;

/** Reads attributes as they are usual in DOCX documents. */
public final class WordXml {

    private static final String WHITE = "FFFFFF";

    private WordXml() {
    }

    /** The attribute w:val, null if there is none. */
    static String value(XMLStreamReader xml) {
        return XmlStream.attribute(xml, "val");
    }

    /** The attribute w:val as a number; another number if it is none. */
    static int number(XMLStreamReader xml, int otherwise) {
        String value = value(xml);
        return value == null || !value.matches("\\d{1,9}") ? otherwise : Integer.parseInt(value);
    }

    /** A length, 0 if it is none. */
    static long length(XMLStreamReader xml, String attribute) {
        String value = XmlStream.attribute(xml, attribute);
        return value == null || !value.matches("\\d{1,12}") ? 0 : Long.parseLong(value);
    }

    /** Whether a property such as w:vanish is switched on. */
    static boolean isOn(XMLStreamReader xml) {
        String value = value(xml);
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** Whether w:vertAlign or w:position lifts the characters by three points or more. */
    static boolean isRaised(XMLStreamReader xml) {
        return "superscript".equals(value(xml)) || xml.getLocalName().equals("position") && number(xml, 0) >= 6;
    }

    /** Whether w:shd lays a colour under the text. */
    static boolean isShaded(XMLStreamReader xml) {
        String fill = XmlStream.attribute(xml, "fill");
        return fill != null && !fill.equals("auto") && !fill.equalsIgnoreCase(WHITE);
    }

    /** Whether w:color is that of the paper. */
    static boolean isWhite(XMLStreamReader xml) {
        return WHITE.equalsIgnoreCase(value(xml));
    }
}

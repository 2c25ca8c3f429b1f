package cn.gouji.parse.format.docx;

import javax.xml.stream.XMLStreamReader;

import cn.gouji.parse.format.XmlStream;

/** Reads attributes as they are usual in DOCX documents. */
public final class WordXml {

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
}

package cn.gouji.parse.format.word;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens parts of a DOCX document as streams of elements; entities are never expanded, nothing outside is fetched. */
final class WordXml {

    private static final XMLInputFactory FACTORY = factory();

    private WordXml() {
    }

    static XMLStreamReader open(InputStream part) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(part);
    }

    /** The attribute w:val, null if there is none. */
    static String value(XMLStreamReader xml) {
        return attribute(xml, "val");
    }

    /** An attribute by its local name: documents of other programs use other namespaces for it. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute w:val as a number; another number if it is none. */
    static int number(XMLStreamReader xml, int otherwise) {
        String value = value(xml);
        return value == null || !value.matches("\\d{1,9}") ? otherwise : Integer.parseInt(value);
    }

    /** Whether a property such as w:vanish is switched on. */
    static boolean isOn(XMLStreamReader xml) {
        String value = value(xml);
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** Passes over the current element and all it holds. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}

package cn.gouji.validate.notice;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import cn.gouji.validate.notice.NoticeLine.Style;

/** Paragraphs of a Word document with the fonts and measures of official letters (GB/T 9704). */
final class DocxParagraphs {

    /** In half points: 三号 is 16 pt, 二号 is 22 pt. */
    private static final String BODY_SIZE = "32";
    private static final String TITLE_SIZE = "44";

    private final XMLStreamWriter xml;
    private final String namespace;

    DocxParagraphs(XMLStreamWriter xml, String namespace) {
        this.xml = xml;
        this.namespace = namespace;
    }

    void write(NoticeLine line, boolean firstOfItsStyle) throws XMLStreamException {
        xml.writeStartElement("w", "p", namespace);
        layout(line.style(), firstOfItsStyle);
        xml.writeStartElement("w", "r", namespace);
        font(line.style());
        xml.writeStartElement("w", "t", namespace);
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
        xml.writeCharacters(allowed(line.text()));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** A4 with the margins that the standard prescribes. */
    void page() throws XMLStreamException {
        xml.writeStartElement("w", "sectPr", namespace);
        empty("pgSz", "w", "11906", "h", "16838");
        empty("pgMar", "top", "2098", "right", "1474", "bottom", "1984", "left", "1588", "header", "851", "footer",
                "992", "gutter", "0");
        xml.writeEndElement();
    }

    private void layout(Style style, boolean firstOfItsStyle) throws XMLStreamException {
        xml.writeStartElement("w", "pPr", namespace);
        if (style == Style.ITEM || style == Style.HEADING) {
            empty("keepNext");
        }
        String before = style == Style.SIGNATURE && firstOfItsStyle ? "560" : "0";
        empty("spacing", "before", before, "after", style == Style.TITLE ? "360" : "0", "line", "560", "lineRule",
                "exact");
        switch (style) {
            case TITLE -> empty("jc", "val", "center");
            case ADDRESSEE -> empty("jc", "val", "left");
            case SIGNATURE -> {
                empty("ind", "rightChars", "400", "right", "1280");
                empty("jc", "val", "right");
            }
            case BODY, HEADING, ITEM, DETAIL -> {
                empty("ind", "firstLineChars", "200", "firstLine", "640");
                empty("jc", "val", "both");
            }
        }
        xml.writeEndElement();
    }

    private void font(Style style) throws XMLStreamException {
        String font = switch (style) {
            case TITLE -> "宋体";
            case HEADING -> "黑体";
            default -> "仿宋";
        };
        String size = style == Style.TITLE ? TITLE_SIZE : BODY_SIZE;
        xml.writeStartElement("w", "rPr", namespace);
        empty("rFonts", "ascii", "Times New Roman", "hAnsi", "Times New Roman", "eastAsia", font, "hint", "eastAsia");
        if (style == Style.TITLE || style == Style.ITEM) {
            empty("b");
        }
        empty("sz", "val", size);
        empty("szCs", "val", size);
        empty("lang", "eastAsia", "zh-CN");
        xml.writeEndElement();
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement("w", name, namespace);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute("w", namespace, attributes[i], attributes[i + 1]);
        }
    }

    /** XML has no place for most control characters, which damaged documents are full of. */
    private static String allowed(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", " ");
    }
}

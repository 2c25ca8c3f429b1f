package cn.gouji.parse.format.docx;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import cn.gouji.parse.format.FootnoteMark;
import cn.gouji.parse.format.XmlStream;

/** A paragraph that has begun; text boxes within it hold paragraphs of their own. */
final class DocxParagraph {

    /** 200 points, in the unit that pictures are measured in. */
    private static final long WIDE = 200 * 12_700;

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> pictures = new ArrayList<>();
    private boolean pictureIsWide = true;
    private boolean hidden;
    private boolean raised;
    private boolean inProperties;
    private String style;
    private String list;
    private int level = -1;

    /** An element within the paragraph begins. */
    void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> append(xml.getElementText());
            case "br", "cr" -> endLine();
            // A stop of a tabulator parts as a few blanks do.
            case "tab" -> append("   ");
            case "noBreakHyphen" -> append("-");
            case "r" -> startRun();
            case "extent" -> pictureIsWide = WordXml.length(xml, "cx") >= WIDE;
            case "blip" -> addPicture(XmlStream.attribute(xml, "embed"));
            case "imagedata" -> addPicture(XmlStream.attribute(xml, "id"));
            case "pPr" -> inProperties = true;
            case "vanish", "strike", "dstrike" -> hidden |= !inProperties && WordXml.isOn(xml);
            case "vertAlign" -> raised = !inProperties
                    && "superscript".equals(WordXml.value(xml));
            case "pStyle" -> style = WordXml.value(xml);
            case "numId" -> list = WordXml.value(xml);
            case "ilvl" -> level = WordXml.number(xml, 0);
            default -> {
            }
        }
    }

    private void startRun() {
        hidden = false;
        raised = false;
    }

    private void append(String piece) {
        boolean mark = raised && !text.isEmpty() && FootnoteMark.is(piece);
        if (!hidden && !mark) {
            text.append(piece);
        }
    }

    private void addPicture(String key) {
        if (pictureIsWide) {
            pictures.add(key);
        }
        pictureIsWide = true;
    }

    private void endLine() {
        lines.add(text.toString());
        text.setLength(0);
    }

    void endProperties() {
        inProperties = false;
    }

    /** Keys of the wide pictures within it. */
    List<String> pictures() {
        return pictures;
    }

    /** Its lines, the first with the numeral that its list gives it; none if it is blank. */
    List<String> lines(Numbering numbering) {
        endLine();
        String numeral = numbering.next(list, style, level);
        boolean blank = lines.stream().allMatch(String::isBlank);
        if (!blank && !numeral.isEmpty()) {
            lines.set(0, numeral + lines.getFirst());
        }
        return blank ? List.of() : lines;
    }
}

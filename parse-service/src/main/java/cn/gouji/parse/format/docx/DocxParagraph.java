package cn.gouji.parse.format.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import cn.gouji.parse.format.FootnoteMark;
import cn.gouji.parse.format.XmlStream;

/** A paragraph that has begun; text boxes within it hold paragraphs of their own. */
final class DocxParagraph {

    /** 200 points, in the unit that pictures are measured in. */
    private static final long WIDE = 200 * 12_700;

    /** Half points. What is smaller is as good as invisible: web pages put it between words that nobody shall copy. */
    private static final int LEGIBLE = 4;

    private static final Pattern NUMBER = Pattern.compile("\\s*[\\d.,]{1,20}\\s*");

    private final RunLooks looks;
    private final int depth;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> pictures = new ArrayList<>();
    private boolean pictureIsWide = true;
    private boolean hidden;
    private boolean raised;
    private boolean behindPlain;
    private boolean white;
    private boolean shaded;
    private boolean inProperties;
    private String style;
    private String list;
    private int level = -1;

    /**
     * @param depth how many tables it stands in
     * @param shaded whether it stands on a coloured ground, or may do so
     */
    DocxParagraph(RunLooks looks, int depth, boolean shaded) {
        this.looks = looks;
        this.depth = depth;
        this.shaded = shaded;
    }

    int depth() {
        return depth;
    }

    /** An element within the paragraph begins. */
    void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> text(xml);
            case "br", "cr" -> endLine();
            case "tab" -> append("\t");
            case "noBreakHyphen" -> append("-");
            case "r" -> startRun();
            case "extent" -> pictureIsWide = WordXml.length(xml, "cx") >= WIDE;
            case "blip" -> addPicture(XmlStream.attribute(xml, "embed"));
            case "imagedata" -> addPicture(XmlStream.attribute(xml, "id"));
            case "pPr" -> inProperties = true;
            case "vanish", "strike", "dstrike" -> hidden |= !inProperties && WordXml.isOn(xml);
            case "sz" -> hidden |= !inProperties && WordXml.number(xml, LEGIBLE) < LEGIBLE;
            case "vertAlign", "position" -> raised |= !inProperties && WordXml.isRaised(xml);
            case "rStyle" -> ofStyle(WordXml.value(xml));
            case "color" -> white = !inProperties && WordXml.isWhite(xml);
            case "shd" -> shaded |= WordXml.isShaded(xml);
            case "pStyle" -> style = WordXml.value(xml);
            case "numId" -> list = WordXml.value(xml);
            case "ilvl" -> level = WordXml.number(xml, 0);
            default -> {
            }
        }
    }

    /** Word 2003 keeps the numeral of a list beside the list itself. */
    private void text(XMLStreamReader xml) throws XMLStreamException {
        String numeral = inProperties ? WordXml.value(xml) : null;
        append(numeral == null ? xml.getElementText() : numeral);
    }

    private void startRun() {
        hidden = looks.hide(style);
        raised = false;
        white = false;
    }

    private void ofStyle(String run) {
        if (!inProperties) {
            hidden |= looks.hide(run);
            raised |= looks.raise(run);
        }
    }

    private void append(String piece) {
        boolean mark = raised && behindPlain && FootnoteMark.is(piece);
        // A white number is seen on a coloured ground only.
        boolean lost = white && !shaded && NUMBER.matcher(piece).matches();
        if (!hidden && !mark && !lost) {
            text.append(piece);
            behindPlain = !raised;
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

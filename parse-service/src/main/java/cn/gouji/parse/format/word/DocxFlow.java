package cn.gouji.parse.format.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import cn.gouji.parse.format.FootnoteMark;
import cn.gouji.parse.format.XmlStream;
import cn.gouji.parse.page.DocumentDraft;
import cn.gouji.parse.page.TableDraft;

/**
 * Walks the main part of a DOCX document in reading order. Of tracked changes the state after accepting them counts;
 * headers and footers are other parts.
 */
final class DocxFlow {

    /** 200 points, in the unit that pictures are measured in. */
    private static final long WIDE = 200 * 12_700;

    private final DocumentDraft draft;
    private final Numbering numbering;
    private final Function<String, byte[]> pictures;
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();

    /** @param pictures the files of pictures by their keys */
    DocxFlow(DocumentDraft draft, Numbering numbering, Function<String, byte[]> pictures) {
        this.draft = draft;
        this.numbering = numbering;
        this.pictures = pictures;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {
                }
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> paragraphs.push(new Paragraph());
            case "tbl" -> startTable();
            case "Fallback", "moveFrom", "pPrChange", "rPrChange", "tcPrChange", "trPrChange", "tblPrChange",
                    "sectPr" ->
                XmlStream.skip(xml);
            case "del" -> deletion(xml);
            default -> {
                if (!paragraphs.isEmpty()) {
                    inParagraph(xml, paragraphs.peek());
                } else if (!tables.isEmpty()) {
                    inTable(xml, tables.peek());
                }
            }
        }
    }

    private void inParagraph(XMLStreamReader xml, Paragraph paragraph) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> paragraph.append(xml.getElementText());
            case "br", "cr" -> paragraph.endLine();
            // A stop of a tabulator parts as a few blanks do.
            case "tab" -> paragraph.append("   ");
            case "noBreakHyphen" -> paragraph.append("-");
            case "r" -> paragraph.startRun();
            case "extent" -> paragraph.pictureIsWide = WordXml.length(xml, "cx") >= WIDE;
            case "blip" -> paragraph.addPicture(XmlStream.attribute(xml, "embed"));
            case "imagedata" -> paragraph.addPicture(XmlStream.attribute(xml, "id"));
            case "pPr" -> paragraph.inProperties = true;
            case "vanish", "strike", "dstrike" -> paragraph.hidden |= !paragraph.inProperties && WordXml.isOn(xml);
            case "vertAlign" -> paragraph.raised = !paragraph.inProperties
                    && "superscript".equals(WordXml.value(xml));
            case "pStyle" -> paragraph.style = WordXml.value(xml);
            case "numId" -> paragraph.list = WordXml.value(xml);
            case "ilvl" -> paragraph.level = WordXml.number(xml, 0);
            default -> {
            }
        }
    }

    private static void inTable(XMLStreamReader xml, Table table) {
        switch (xml.getLocalName()) {
            case "tr" -> table.startRow();
            case "tc" -> table.startCell();
            case "gridSpan" -> table.columns = Math.max(1, WordXml.number(xml, 1));
            case "gridBefore" -> table.before(WordXml.number(xml, 0));
            case "vMerge", "hMerge" -> table.covered |= !"restart".equals(WordXml.value(xml));
            default -> {
            }
        }
    }

    /** A deleted piece of text; within the properties of a row, the row is deleted. */
    private void deletion(XMLStreamReader xml) throws XMLStreamException {
        if (paragraphs.isEmpty() && !tables.isEmpty() && !tables.peek().inCell) {
            tables.peek().deleted = true;
        }
        XmlStream.skip(xml);
    }

    private void startTable() {
        tables.descendingIterator().forEachRemaining(Table::interrupt);
        tables.push(new Table(draft));
    }

    private void end(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "pPr" -> {
                if (!paragraphs.isEmpty()) {
                    paragraphs.peek().inProperties = false;
                }
            }
            case "tc" -> {
                if (!tables.isEmpty()) {
                    tables.peek().endCell();
                }
            }
            case "tr" -> {
                if (!tables.isEmpty()) {
                    tables.peek().endRow();
                }
            }
            case "tbl" -> tables.pop().draft.end();
            default -> {
            }
        }
    }

    private void endParagraph() {
        Paragraph paragraph = paragraphs.pop();
        String numeral = numbering.next(paragraph.list, paragraph.style, paragraph.level);
        List<String> lines = paragraph.lines(numeral);
        if (tables.isEmpty()) {
            lines.forEach(draft::line);
        } else {
            tables.peek().lines.addAll(lines);
        }
        for (String picture : paragraph.pictures) {
            // No cell of the form holds one so wide: the table only lays the page out.
            tables.descendingIterator().forEachRemaining(Table::interrupt);
            draft.picture(pictures.apply(picture));
        }
    }

    /** A paragraph that has begun; text boxes within it hold paragraphs of their own. */
    private static final class Paragraph {

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

        void startRun() {
            hidden = false;
            raised = false;
        }

        void append(String piece) {
            boolean mark = raised && !text.isEmpty() && FootnoteMark.is(piece);
            if (!hidden && !mark) {
                text.append(piece);
            }
        }

        void addPicture(String key) {
            if (pictureIsWide) {
                pictures.add(key);
            }
            pictureIsWide = true;
        }

        void endLine() {
            lines.add(text.toString());
            text.setLength(0);
        }

        List<String> lines(String numeral) {
            endLine();
            boolean blank = lines.stream().allMatch(String::isBlank);
            if (!blank && !numeral.isEmpty()) {
                lines.set(0, numeral + lines.getFirst());
            }
            return blank ? List.of() : lines;
        }
    }

    /** A table that has begun. */
    private static final class Table {

        private final TableDraft draft;
        private final List<String> lines = new ArrayList<>();
        private int columns;
        private boolean covered;
        private boolean deleted;
        private boolean inCell;

        Table(DocumentDraft document) {
            this.draft = new TableDraft(document);
        }

        void startRow() {
            draft.startRow();
            deleted = false;
        }

        void before(int skipped) {
            if (skipped > 0) {
                draft.cell(List.of(), skipped, 1);
            }
        }

        void startCell() {
            inCell = true;
            columns = 1;
            covered = false;
            lines.clear();
        }

        void endCell() {
            draft.cell(covered || deleted ? List.of() : lines, columns, 1);
            lines.clear();
            inCell = false;
        }

        void endRow() {
            if (deleted) {
                draft.startRow();
            } else {
                draft.endRow();
            }
        }

        /** Another table begins within the current cell. */
        void interrupt() {
            draft.interrupt();
            if (!covered && !deleted) {
                draft.cell(lines, 1, 1);
            }
            lines.clear();
        }
    }
}

package cn.gouji.parse.format.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import cn.gouji.parse.format.FieldParts;
import cn.gouji.parse.format.XmlStream;
import cn.gouji.parse.page.DocumentDraft;

/**
 * Walks the main part of a DOCX document in reading order. Of tracked changes the state after accepting them counts;
 * headers and footers are other parts.
 */
public final class DocxFlow {

    private final DocumentDraft draft;
    private final Numbering numbering;
    private final RunLooks looks;
    private final Function<String, byte[]> pictures;
    private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
    private final FieldParts fields = new FieldParts();
    private final Deque<DocxTable> tables = new ArrayDeque<>();

    /** @param pictures the files of pictures by their keys */
    DocxFlow(DocumentDraft draft, Numbering numbering, RunLooks looks, Function<String, byte[]> pictures) {
        this.draft = draft;
        this.numbering = numbering;
        this.looks = looks;
        this.pictures = pictures;
    }

    /** Reads to the end of the text, or of the part if it is no text but a header. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("body")) {
                    return;
                }
                end(xml.getLocalName());
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" ->
                paragraphs.push(new DocxParagraph(looks, tables.size(), tables.isEmpty() || tables.peek().isShaded()));
            case "tbl" -> startTable();
            case "Fallback", "moveFrom", "pPrChange", "rPrChange", "tcPrChange", "trPrChange", "tblPrChange",
                    "sectPr", "rt" ->
                XmlStream.skip(xml);
            case "del" -> deletion(xml);
            case "fldChar" -> field(String.valueOf(XmlStream.attribute(xml, "fldCharType")));
            default -> {
                if (fields.isInstruction() && xml.getLocalName().equals("t")) {
                    XmlStream.skip(xml);
                } else if (isInParagraph()) {
                    paragraphs.peek().start(xml);
                } else if (!tables.isEmpty()) {
                    tables.peek().start(xml);
                }
            }
        }
    }

    /** A box of text within a paragraph may hold a table with paragraphs of its own. */
    private boolean isInParagraph() {
        return !paragraphs.isEmpty() && paragraphs.peek().depth() == tables.size();
    }

    private void field(String part) {
        switch (part) {
            case "begin" -> fields.begin();
            case "separate" -> fields.result();
            default -> fields.end();
        }
    }

    /** A deleted piece of text; within the properties of a row, the row is deleted. */
    private void deletion(XMLStreamReader xml) throws XMLStreamException {
        if (!isInParagraph() && !tables.isEmpty()) {
            tables.peek().deleteRow();
        }
        XmlStream.skip(xml);
    }

    private void startTable() {
        tables.descendingIterator().forEachRemaining(DocxTable::interrupt);
        tables.push(new DocxTable(draft));
    }

    private void end(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "pPr" -> {
                if (!paragraphs.isEmpty()) {
                    paragraphs.peek().endProperties();
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
            case "tbl" -> tables.pop().end();
            default -> {
            }
        }
    }

    private void endParagraph() {
        DocxParagraph paragraph = paragraphs.pop();
        fields.endParagraph();
        List<String> lines = paragraph.lines(numbering);
        if (tables.isEmpty()) {
            lines.forEach(draft::line);
        } else {
            tables.peek().add(lines);
        }
        for (String picture : paragraph.pictures()) {
            // No cell of the form holds one so wide: the table only lays the page out.
            tables.descendingIterator().forEachRemaining(DocxTable::interrupt);
            draft.picture(pictures.apply(picture));
        }
    }
}

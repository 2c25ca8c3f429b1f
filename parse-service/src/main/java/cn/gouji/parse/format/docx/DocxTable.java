package cn.gouji.parse.format.docx;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamReader;

import cn.gouji.parse.page.DocumentDraft;
import cn.gouji.parse.page.TableDraft;

/** A table that has begun. */
final class DocxTable {

    private final TableDraft draft;
    private final List<String> lines = new ArrayList<>();
    private int columns;
    private boolean covered;
    private boolean deleted;
    private boolean inCell;
    private boolean shaded;

    DocxTable(DocumentDraft document) {
        this.draft = new TableDraft(document);
    }

    /** An element of the table begins. */
    void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "tr" -> startRow();
            case "tc" -> startCell();
            case "gridSpan" -> columns = Math.max(1, WordXml.number(xml, 1));
            case "gridBefore" -> before(WordXml.number(xml, 0));
            case "shd" -> shaded = WordXml.isShaded(xml);
            case "hidden" -> deleted |= !inCell && WordXml.isOn(xml);
            case "vMerge", "hMerge", "vmerge", "hmerge" -> covered |= !"restart".equals(WordXml.value(xml));
            default -> {
            }
        }
    }

    private void startRow() {
        draft.startRow();
        deleted = false;
    }

    private void before(int skipped) {
        if (skipped > 0) {
            draft.cell(List.of(), skipped, 1);
        }
    }

    private void startCell() {
        inCell = true;
        columns = 1;
        covered = false;
        shaded = false;
        lines.clear();
    }

    /** Whether the current cell has a coloured ground. */
    boolean isShaded() {
        return shaded;
    }

    /** Within the properties of a row, a deletion deletes the row. */
    void deleteRow() {
        deleted |= !inCell;
    }

    void add(List<String> moreLines) {
        lines.addAll(moreLines);
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

    void end() {
        draft.end();
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

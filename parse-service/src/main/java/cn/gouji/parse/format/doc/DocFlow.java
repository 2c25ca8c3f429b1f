package cn.gouji.parse.format.doc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

import cn.gouji.parse.page.DocumentDraft;
import cn.gouji.parse.page.DocumentTooLargeException;

/**
 * Walks the paragraphs of a story and writes down its lines and tables. A table is nothing but paragraphs that say how
 * deep in tables they are and what they end; the last of a row says where its cells stand.
 */
final class DocFlow {

    private static final int DEEPEST = 50;
    private static final String CELL_MARK = "\u0007";

    private final List<PAPX> paragraphs;
    private final DocPictures pictures;
    private final DocumentDraft draft;
    private final DocNumbering numbering = new DocNumbering();
    private final Deque<DocTable> tables = new ArrayDeque<>();

    DocFlow(HWPFDocument document, DocumentDraft draft) {
        this.paragraphs = document.getParagraphTable().getParagraphs();
        this.pictures = new DocPictures(document);
        this.draft = draft;
    }

    void read(Range story) {
        DocText text = new DocText(pictures);
        for (PAPX properties : of(story)) {
            read(Paragraph.newParagraph(story, properties), properties, text);
        }
        nest(0);
    }

    /** The lines of a story without tables. */
    List<String> lines(Range story) {
        DocText text = new DocText(pictures);
        List<String> lines = new ArrayList<>();
        for (PAPX properties : of(story)) {
            text.lines(Paragraph.newParagraph(story, properties), "")
                    .forEach(line -> lines.add(DocGround.on(true, line)));
        }
        return lines;
    }

    private List<PAPX> of(Range story) {
        return paragraphs.stream().filter(properties -> properties.getStart() < story.getEndOffset()
                && properties.getEnd() > story.getStartOffset()).toList();
    }

    private void read(Paragraph paragraph, PAPX properties, DocText text) {
        // What was written before tables could be nested says only that it is in a table.
        int level = paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
        nest(level);
        if (level == 0) {
            lines(paragraph, text).forEach(line -> draft.line(DocGround.on(true, line)));
            text.pictures().forEach(draft::picture);
            return;
        }
        DocTable table = tables.peek();
        if (paragraph.isTableRowEnd() || paragraph.getProps().getFTtpEmbedded()) {
            table.endRow(TableSprmUncompressor.uncompressTAP(properties.getSprmBuf()),
                    DocGround.isColoured(properties.getSprmBuf()));
            return;
        }
        lines(paragraph, text).forEach(table::line);
        for (byte[] picture : text.pictures()) {
            // No cell of the form holds one so wide: the table only lays the page out.
            tables.descendingIterator().forEachRemaining(DocTable::interrupt);
            draft.picture(picture);
        }
        if (paragraph.isEmbeddedCellMark() || paragraph.text().endsWith(CELL_MARK)) {
            table.endCell();
        }
    }

    private List<String> lines(Paragraph paragraph, DocText text) {
        return text.lines(paragraph, numbering.next(paragraph));
    }

    private void nest(int level) {
        if (level > DEEPEST) {
            throw new DocumentTooLargeException("Word 文件中的表格嵌套过深。");
        }
        while (tables.size() > level) {
            tables.pop().end();
        }
        while (tables.size() < level) {
            tables.descendingIterator().forEachRemaining(DocTable::interrupt);
            tables.push(new DocTable(draft));
        }
    }
}

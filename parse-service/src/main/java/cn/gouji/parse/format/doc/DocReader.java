package cn.gouji.parse.format.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.format.DocumentReader;
import cn.gouji.parse.format.Ole2;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.page.Document;
import cn.gouji.parse.page.DocumentDraft;

/** Reads DOC and WPS documents: the main text, text boxes after it, page headers beside it. */
public final class DocReader implements DocumentReader {

    @Override
    public boolean accepts(byte[] content) {
        return Ole2.streams(content).contains(DocLimits.MAIN_STREAM);
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        DocumentDraft draft = new DocumentDraft();
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DocLimits.check(files.getRoot());
            try (HWPFDocument document = new HWPFDocument(files)) {
                read(document, draft);
            }
        } catch (EncryptedDocumentException encrypted) {
            throw new UnreadableDocumentException(UnreadableReason.ENCRYPTED, "Word 文件已加密，请取消密码后重新提交。", encrypted);
        } catch (OldFileFormatException old) {
            throw new UnreadableDocumentException(UnreadableReason.UNSUPPORTED_FORMAT,
                    "文件是 Word 95 或更早的格式，请另存为 .docx 后重新提交。", old);
        } catch (IOException broken) {
            throw new UnreadableDocumentException(UnreadableReason.DAMAGED, "Word 文件已损坏，或不完整，无法读取。", broken);
        }
        if (draft.isEmpty()) {
            throw new UnreadableDocumentException(UnreadableReason.NO_TEXT, "Word 文件中没有文字。");
        }
        return draft.document();
    }

    private static void read(HWPFDocument document, DocumentDraft draft) {
        DocFlow flow = new DocFlow(document, draft);
        flow.read(document.getRange());
        // Where a box stands on the page is told in drawing records only; its text is kept, behind all other.
        flow.read(document.getMainTextboxRange());
        headers(document).forEach(header -> flow.lines(header).forEach(line -> draft.aside(line, "页眉")));
    }

    private static List<Range> headers(HWPFDocument document) {
        HeaderStories stories = new HeaderStories(document);
        return new ArrayList<>(Stream.of(stories.getFirstHeaderSubrange(), stories.getOddHeaderSubrange(),
                stories.getEvenHeaderSubrange()).filter(Objects::nonNull).toList());
    }
}

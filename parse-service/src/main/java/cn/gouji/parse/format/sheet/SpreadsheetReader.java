package cn.gouji.parse.format.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.format.DocumentReader;
import cn.gouji.parse.format.Ole2;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.format.ZipParts;
import cn.gouji.parse.page.Document;
import cn.gouji.parse.page.DocumentDraft;
import cn.gouji.parse.page.DocumentTooLargeException;

/** Reads the visible sheets of XLSX and XLS files, each as a table; formulas count with their last result. */
public final class SpreadsheetReader implements DocumentReader {

    /** The library builds a tree of a sheet in memory that is many times as large. */
    private static final long LARGEST_PART = 16L << 20;
    private static final int MOST_PARTS = 1_000;
    private static final String STRICT = "purl.oclc.org/ooxml";

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    @Override
    public boolean accepts(byte[] content) {
        Set<String> streams = Ole2.streams(content);
        return streams.contains("Workbook") || streams.contains("Book")
                || ZipParts.names(content).contains("xl/workbook.xml");
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        if (ZipParts.largestPart(content) > LARGEST_PART || ZipParts.names(content).size() > MOST_PARTS) {
            throw new DocumentTooLargeException("表格文件解压后过大。");
        }
        if (isStrict(content)) {
            throw new UnreadableDocumentException(UnreadableReason.UNSUPPORTED_FORMAT,
                    "文件是“Strict Open XML 电子表格”，请另存为普通的 .xlsx 后重新提交。");
        }
        DocumentDraft draft = new DocumentDraft();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            ShownText shown = new ShownText(workbook);
            List<Sheet> sheets = visible(workbook);
            Set<String> older = SheetYears.older(sheets.stream().map(Sheet::getSheetName).toList());
            for (Sheet sheet : sheets) {
                if (!older.contains(sheet.getSheetName())) {
                    read(sheet, shown, draft);
                }
            }
        } catch (EncryptedDocumentException encrypted) {
            throw new UnreadableDocumentException(UnreadableReason.ENCRYPTED, "表格文件已加密，请取消密码后重新提交。", encrypted);
        } catch (OldFileFormatException old) {
            throw new UnreadableDocumentException(UnreadableReason.UNSUPPORTED_FORMAT,
                    "文件是 Excel 95 或更早的格式，请另存为 .xlsx 后重新提交。", old);
        } catch (IOException broken) {
            throw new UnreadableDocumentException(UnreadableReason.DAMAGED, "表格文件已损坏，或不完整，无法读取。", broken);
        }
        if (draft.isEmpty()) {
            throw new UnreadableDocumentException(UnreadableReason.NO_TEXT, "表格文件中没有文字。");
        }
        return draft.document();
    }

    /** The other dialect of XLSX, which the library does not know. */
    private static boolean isStrict(byte[] content) throws UnreadableDocumentException {
        if (Ole2.isContainer(content)) {
            return false;
        }
        try (ZipParts parts = ZipParts.open(content)) {
            InputStream relations = parts.part("_rels/.rels").orElse(InputStream.nullInputStream());
            return new String(relations.readAllBytes(), StandardCharsets.UTF_8).contains(STRICT);
        } catch (IOException broken) {
            throw new UnreadableDocumentException(UnreadableReason.DAMAGED, "表格文件已损坏，或不完整，无法读取。", broken);
        }
    }

    private static void read(Sheet sheet, ShownText shown, DocumentDraft draft) {
        // The name is no part of what the sheet says, but may be all that tells last year's table from this one's.
        if (SheetYears.isTold(sheet.getSheetName())) {
            draft.line(sheet.getSheetName());
        }
        new SheetTable(sheet, shown).writeTo(draft);
    }

    private static List<Sheet> visible(Workbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .filter(i -> workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE).mapToObj(workbook::getSheetAt)
                .toList();
    }
}

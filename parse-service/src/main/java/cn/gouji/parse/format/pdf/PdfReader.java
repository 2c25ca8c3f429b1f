package cn.gouji.parse.format.pdf;

import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.format.DocumentReader;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.format.paper.ContentLimitException;
import cn.gouji.parse.format.paper.Glyph;
import cn.gouji.parse.format.paper.PageContent;
import cn.gouji.parse.format.paper.layout.PagesOnSheet;
import cn.gouji.parse.format.paper.layout.PrintedPages;
import cn.gouji.parse.format.scan.Tesseract;
import cn.gouji.parse.page.Document;

/** Reads PDF files: printed text as it is, pages that are pictures by recognising their characters. */
public final class PdfReader implements DocumentReader {

    private static final byte[] MARK = {'%', 'P', 'D', 'F', '-'};
    private static final int MARK_WITHIN = 1024;
    private static final int MOST_PAGES = 200;
    /** No report has less; the sheet around attached files has a line or two. */
    private static final int FEWEST_CHARACTERS = 300;
    private static final long MOST_MEMORY = 64L << 20;
    private static final long MOST_MEMORY_AND_DISK = 512L << 20;

    private final Tesseract tesseract;

    /** @param tesseract recognises the pages that are pictures */
    public PdfReader(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    static {
        FontMappers.set(new LastResortFonts());
    }

    @Override
    public boolean accepts(byte[] content) {
        return isPdf(content);
    }

    /** Whether the mark of the format stands near the beginning. */
    public static boolean isPdf(byte[] content) {
        for (int i = 0; i <= Math.min(content.length, MARK_WITHIN) - MARK.length; i++) {
            int matched = 0;
            while (matched < MARK.length && content[i + matched] == MARK[matched]) {
                matched++;
            }
            if (matched == MARK.length) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(MOST_MEMORY, MOST_MEMORY_AND_DISK);
        try (PDDocument pdf = Loader.loadPDF(new RandomAccessReadBuffer(content), memory.streamCache)) {
            return document(pdf);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableDocumentException(UnreadableReason.ENCRYPTED, "PDF文件已加密，需要密码才能打开。", locked);
        } catch (ContentLimitException beyond) {
            throw new UnreadableDocumentException(UnreadableReason.TOO_LARGE, "PDF文件内容过多，超出年度报告的合理范围。", beyond);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // The library answers broken files with any of these.
            throw new UnreadableDocumentException(UnreadableReason.DAMAGED, "PDF文件已损坏，无法读取。", broken);
        }
    }

    private Document document(PDDocument pdf) throws IOException, UnreadableDocumentException {
        int pages = pdf.getNumberOfPages();
        if (pages > MOST_PAGES) {
            throw new UnreadableDocumentException(UnreadableReason.TOO_LARGE,
                    "PDF文件共" + pages + "页，超过" + MOST_PAGES + "页的上限。");
        }
        FormFields.draw(pdf);
        ContentBudget budget = new ContentBudget();
        Layers layers = new Layers(pdf);
        PrintedPages printed = new PrintedPages();
        ScannedPages scanned = new ScannedPages(pdf, tesseract);
        for (int i = 0; i < pages; i++) {
            PageReader reader = new PageReader(pdf.getPage(i), budget, layers);
            PageContent content = reader.read(i + 1);
            boolean scan = content.glyphs().stream().allMatch(Glyph::isBlank) && !reader.page().pictures().isEmpty();
            PageContent whole = scan
                    ? scanned.read(content, reader.hasUndecoded())
                    : scanned.withTables(content, reader.page().pictures(), reader.page().quarters());
            PagesOnSheet.of(whole).forEach(printed::add);
        }
        Document document = Document.ofPages(printed.blocks(), scanned.numbers());
        if (document.length() < FEWEST_CHARACTERS && pdf.getDocumentCatalog().getNames() != null
                && pdf.getDocumentCatalog().getNames().getEmbeddedFiles() != null) {
            throw new UnreadableDocumentException(UnreadableReason.NO_TEXT,
                    "PDF文件本身没有报告的文字，报告可能在它所带的附件里：请把附件另存后单独提交。");
        }
        if (printed.isEmpty()) {
            throw new UnreadableDocumentException(UnreadableReason.NO_TEXT, scanned.whyEmpty());
        }
        return document;
    }
}

package cn.gouji.parse.format.ofd;

import java.io.IOException;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.format.DocumentReader;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.format.ZipParts;
import cn.gouji.parse.format.paper.ContentLimitException;
import cn.gouji.parse.format.paper.PageContent;
import cn.gouji.parse.format.paper.layout.PrintedPages;
import cn.gouji.parse.format.scan.Tesseract;
import cn.gouji.parse.page.Document;

/**
 * Reads OFD files. Their parts are read as streams where they are: the usual library first unpacks the whole archive to
 * files, whatever its size.
 */
public final class OfdReader implements DocumentReader {

    private static final int MOST_PAGES = 200;

    private final Tesseract tesseract;

    /** @param tesseract recognises the characters of pages that are pictures */
    public OfdReader(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    @Override
    public boolean accepts(byte[] content) {
        return ZipParts.names(content).stream().anyMatch(OfdPackage.ROOT::equalsIgnoreCase);
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        List<String> names = ZipParts.names(content);
        if (names.stream().anyMatch(OfdPackage.ENCRYPTIONS::equalsIgnoreCase)) {
            throw new UnreadableDocumentException(UnreadableReason.ENCRYPTED, "OFD文件已加密，请取消加密后重新提交。");
        }
        try (ZipParts parts = ZipParts.open(content)) {
            return document(new OfdPackage(parts, names));
        } catch (ContentLimitException beyond) {
            throw Thread.currentThread().isInterrupted()
                    ? new UnreadableDocumentException(UnreadableReason.TIMEOUT, "读取超时。")
                    : new UnreadableDocumentException(UnreadableReason.TOO_LARGE, "OFD文件内容过多，超出年度报告的合理范围。");
        } catch (IOException | XMLStreamException broken) {
            throw new UnreadableDocumentException(UnreadableReason.DAMAGED, "OFD文件已损坏，或不完整，无法读取。", broken);
        }
    }

    private Document document(OfdPackage files)
            throws IOException, XMLStreamException, UnreadableDocumentException {
        List<OfdPage> pages = OfdOutline.pages(files);
        if (pages.size() > MOST_PAGES) {
            throw new UnreadableDocumentException(UnreadableReason.TOO_LARGE,
                    "OFD文件共" + pages.size() + "页，超过" + MOST_PAGES + "页的上限。");
        }
        PrintedPages printed = new PrintedPages();
        OfdBudget budget = new OfdBudget();
        OfdScans scans = new OfdScans(files, tesseract);
        for (int i = 0; i < pages.size(); i++) {
            OfdPageReader reader = new OfdPageReader(files, budget);
            PageContent page = reader.read(pages.get(i), i + 1);
            printed.add(scans.read(page, reader.pictures()));
        }
        if (printed.isEmpty()) {
            throw new UnreadableDocumentException(UnreadableReason.NO_TEXT, scans.whyEmpty());
        }
        return Document.ofPages(printed.blocks(), scans.numbers());
    }
}

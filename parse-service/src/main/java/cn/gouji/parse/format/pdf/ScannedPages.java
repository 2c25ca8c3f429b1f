package cn.gouji.parse.format.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.format.paper.PageContent;
import cn.gouji.parse.format.paper.PictureArea;
import cn.gouji.parse.format.paper.PicturedTable;
import cn.gouji.parse.format.scan.PageScanner;
import cn.gouji.parse.format.scan.Tesseract;
import cn.gouji.parse.format.scan.image.GrayImage;

/** The pages of a PDF that are pictures. */
final class ScannedPages {

    /** Recognition takes seconds a page. */
    private static final int MOST_PAGES = 60;
    /** Pages with text whose pictures are looked at: photographs, too, take a second each. */
    private static final int MOST_LOOKED = 20;

    private final PDFRenderer renderer;
    private final Tesseract tesseract;
    private final PageScanner scanner;
    private final Set<Integer> numbers = new HashSet<>();
    private int looked;
    private boolean foreign;

    ScannedPages(PDDocument pdf, Tesseract tesseract) {
        this.renderer = new PDFRenderer(pdf);
        this.renderer.setSubsamplingAllowed(true);
        this.tesseract = tesseract;
        this.scanner = new PageScanner(tesseract);
    }

    /**
     * What is recognised on a page, or the page as it is if nothing can be recognised.
     *
     * @param undecoded whether a picture of it is stored in a way that cannot be read
     */
    PageContent read(PageContent page, boolean undecoded) throws IOException, UnreadableDocumentException {
        count(page);
        foreign |= undecoded;
        return tesseract.isInstalled() ? scanner.read(rendered(page), page.number()) : page;
    }

    /** A page that has text of its own, with the tables that are pictures on it. */
    PageContent withTables(PageContent page, List<PictureArea> pictures, int quarters)
            throws IOException, UnreadableDocumentException {
        List<PictureArea> large = pictures.stream().filter(area -> area.mayBeTable(page)).toList();
        if (large.isEmpty() || looked == MOST_LOOKED || !tesseract.isInstalled()) {
            return page;
        }
        looked++;
        GrayImage image = rendered(page).turned(-quarters);
        PageContent with = page;
        for (PictureArea area : large) {
            Optional<PageContent> table = scanner.table(image.part(area.left() / page.width(),
                    area.top() / page.height(), area.right() / page.width(), area.bottom() / page.height()),
                    page.number());
            if (table.isPresent()) {
                count(page);
                with = new PicturedTable(area, table.get()).on(with);
            }
        }
        return with;
    }

    private void count(PageContent page) throws UnreadableDocumentException {
        numbers.add(page.number());
        if (numbers.size() > MOST_PAGES) {
            throw new UnreadableDocumentException(UnreadableReason.TOO_LARGE,
                    "PDF文件的扫描页超过" + MOST_PAGES + "页的上限。");
        }
    }

    private GrayImage rendered(PageContent page) throws IOException {
        double resolution = PageScanner.dotsPerInch(page.width(), page.height());
        return GrayImage.of(renderer.renderImageWithDPI(page.number() - 1, (float) resolution, ImageType.RGB));
    }

    Set<Integer> numbers() {
        return numbers;
    }

    /** Why there is no text on any page, for the sender. */
    String whyEmpty() {
        if (numbers.isEmpty()) {
            return "PDF文件中没有文字。";
        }
        if (foreign) {
            return "PDF文件是扫描件，其中的图片以 JBIG2 或 JPEG 2000 方式压缩，无法读取。"
                    + "请提供 Word 格式的报告，或重新扫描为 JPEG 图片，或打印成 PDF 后再提交。";
        }
        return tesseract.isInstalled()
                ? "PDF文件是扫描件，没有识别出文字。"
                : "PDF文件是扫描件，需要文字识别（OCR）才能读取；" + Tesseract.MISSING;
    }
}

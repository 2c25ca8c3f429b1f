package cn.gouji.parse.format.ofd;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.format.paper.Glyph;
import cn.gouji.parse.format.paper.PageContent;
import cn.gouji.parse.format.paper.PictureArea;
import cn.gouji.parse.format.paper.PicturedTable;
import cn.gouji.parse.format.picture.PictureFile;
import cn.gouji.parse.format.scan.PageScanner;
import cn.gouji.parse.format.scan.Tesseract;
import cn.gouji.parse.format.scan.image.GrayImage;

/** The pages of an OFD file that are pictures, and the tables on its pages that are. */
final class OfdScans {

    /** Recognition takes seconds a page. */
    private static final int MOST_PAGES = 60;
    /** Pictures on pages with text that are looked at: photographs, too, take a second each. */
    private static final int MOST_LOOKED = 20;
    private static final int LARGEST_FILE = 20 << 20;

    /**
     * A picture on a page.
     *
     * @param path of its file
     */
    record Picture(PictureArea area, String path) {
    }

    private final OfdPackage files;
    private final Tesseract tesseract;
    private final PageScanner scanner;
    private final Set<Integer> numbers = new HashSet<>();
    private boolean scanned;
    /** Whether the picture of a page is stored in a way that cannot be read, as JBIG2. */
    private boolean undecoded;
    private int scans;
    private int looked;

    OfdScans(OfdPackage files, Tesseract tesseract) {
        this.files = files;
        this.tesseract = tesseract;
        this.scanner = new PageScanner(tesseract);
    }

    /** The page with what is recognised on its pictures. */
    PageContent read(PageContent page, List<Picture> pictures) throws UnreadableDocumentException {
        boolean scan = page.glyphs().stream().allMatch(Glyph::isBlank);
        List<Picture> large = pictures.stream().filter(picture -> picture.area().mayBeTable(page)).toList();
        scanned |= scan && !large.isEmpty();
        if (large.isEmpty() || !tesseract.isInstalled()) {
            return page;
        }
        return scan ? scanned(page, large) : withTables(page, large);
    }

    private PageContent scanned(PageContent page, List<Picture> pictures) throws UnreadableDocumentException {
        Picture largest = pictures.stream()
                .max(Comparator.comparingDouble(picture -> picture.area().width() * picture.area().height()))
                .orElseThrow();
        scans++;
        if (scans > MOST_PAGES) {
            throw new UnreadableDocumentException(UnreadableReason.TOO_LARGE,
                    "OFD文件的扫描页超过" + MOST_PAGES + "页的上限。");
        }
        Optional<PageContent> content = image(largest).map(image -> scanner.read(image, page.number()));
        undecoded |= content.isEmpty();
        content.ifPresent(recognised -> numbers.add(page.number()));
        return content.orElse(page);
    }

    private PageContent withTables(PageContent page, List<Picture> pictures) {
        PageContent with = page;
        for (Picture picture : pictures.stream().limit(MOST_LOOKED - looked).toList()) {
            looked++;
            Optional<PageContent> table = image(picture).flatMap(image -> scanner.table(image, page.number()));
            if (table.isPresent()) {
                numbers.add(page.number());
                with = new PicturedTable(picture.area(), table.get()).on(with);
            }
        }
        return with;
    }

    private Optional<GrayImage> image(Picture picture) {
        try {
            byte[] content = files.part(picture.path()).readNBytes(LARGEST_FILE + 1);
            if (content.length > LARGEST_FILE) {
                return Optional.empty();
            }
            try (PictureFile file = new PictureFile(content)) {
                return Optional.of(file.picture(0));
            }
        } catch (IOException | RuntimeException unreadable) {
            // Decoders answer a broken or hostile picture with any exception; the text around it is none the worse.
            return Optional.empty();
        }
    }

    /** Pages that were recognised. */
    Set<Integer> numbers() {
        return numbers;
    }

    /** Why there is no text on any page, for the sender. */
    String whyEmpty() {
        if (!scanned) {
            return "OFD文件中没有文字。";
        }
        if (undecoded) {
            return "OFD文件是扫描件，其中的图片已损坏，或以 JBIG2 等方式压缩，无法读取。请提供 Word 格式的报告，或重新扫描为 JPEG 图片。";
        }
        return tesseract.isInstalled()
                ? "OFD文件是扫描件，没有识别出文字。"
                : "OFD文件是扫描件，需要文字识别（OCR）才能读取；" + Tesseract.MISSING;
    }
}

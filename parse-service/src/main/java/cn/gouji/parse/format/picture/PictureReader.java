package cn.gouji.parse.format.picture;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.format.DocumentReader;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.format.paper.layout.PrintedPages;
import cn.gouji.parse.format.scan.PageScanner;
import cn.gouji.parse.format.scan.Tesseract;
import cn.gouji.parse.page.Document;

/** Reads scanned pages that come as JPEG, PNG or TIFF. */
public final class PictureReader implements DocumentReader {

    private static final List<int[]> MARKS = List.of(new int[]{0xFF, 0xD8, 0xFF}, new int[]{0x89, 'P', 'N', 'G'},
            new int[]{'I', 'I', 0x2A, 0x00}, new int[]{'M', 'M', 0x00, 0x2A});

    private final Tesseract tesseract;

    public PictureReader(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    @Override
    public boolean accepts(byte[] content) {
        return isPicture(content);
    }

    /** Whether it begins like a picture file of these formats. */
    public static boolean isPicture(byte[] content) {
        return MARKS.stream().anyMatch(mark -> begins(content, mark));
    }

    private static boolean begins(byte[] content, int[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= content.length || (content[i] & 255) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        if (!tesseract.isInstalled()) {
            throw new UnreadableDocumentException(UnreadableReason.NO_TEXT,
                    "文件是图片，需要文字识别（OCR）才能读取；" + Tesseract.MISSING);
        }
        PageScanner scanner = new PageScanner(tesseract);
        PrintedPages pages = new PrintedPages();
        Set<Integer> numbers = new HashSet<>();
        try (PictureFile file = new PictureFile(content)) {
            int count = file.count();
            for (int i = 0; i < count; i++) {
                pages.add(scanner.read(file.picture(i), i + 1));
                numbers.add(i + 1);
            }
        } catch (IOException broken) {
            throw new UnreadableDocumentException(UnreadableReason.DAMAGED, "图片已损坏，或不完整，无法读取。", broken);
        }
        if (pages.isEmpty()) {
            throw new UnreadableDocumentException(UnreadableReason.NO_TEXT, "图片中没有识别出文字。");
        }
        return Document.ofPages(pages.blocks(), numbers);
    }
}

package cn.gouji.parse.format.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.ReportReader;
import cn.gouji.parse.corpus.Comparison;
import cn.gouji.parse.corpus.CorpusCase;
import cn.gouji.parse.format.Formats;
import cn.gouji.parse.format.scan.Tesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Made-up reports, printed and scanned. More of them with {@code -Dcorpus.scan.documents=20}. */
class ScanCorpusTest {

    private static final int DOCUMENTS = Integer.getInteger("corpus.scan.documents", 1);
    /** Shade that a scanner takes for black at most; strokes that are thinner than its dots are lighter. */
    private static final int DARKEST = 90;
    private static final List<String> FONTS = List.of("Noto Serif CJK SC", "Noto Sans CJK SC");

    @BeforeAll
    static void needsTesseractAndAFont() {
        assumeTrue(new Tesseract("tesseract").isInstalled(), "tesseract with chi_sim is not installed");
        assumeTrue(copy(0).isPossible() && copy(1).isPossible(), "The Noto CJK fonts are not installed");
    }

    @Test
    void scannedReportIsReadAndNothingIsStated() throws IOException {
        for (int seed = 3; seed < 3 + DOCUMENTS; seed++) {
            // Given
            CorpusCase document = PdfCorpusTest.document(seed, List.of(), 0);
            ScannedCopy copy = copy(seed);
            byte[] scan = copy.pdf(copy.pages(PdfPrinter.print(document.sheet(), PrintOptions.PLAIN)));

            // When
            ParsedReport reading = new ReportReader().read(null, scan, "scan.pdf", Hints.NONE);

            // Then
            Comparison comparison = Comparison.of(document.truth(), reading);
            assertThat(reading.cells().values()).noneMatch(cell -> cell.origin() == Origin.STATED);
            assertThat(reading.notes()).extracting("code").contains("cells.recognised");
            assertThat(comparison.values().right()).as("%s", comparison.faults())
                    .isGreaterThanOrEqualTo(comparison.values().all() * 97 / 100);
        }
    }

    @Test
    void thinStrokesThatBlackAndWhiteBreaksAreRead() throws IOException {
        // Given: song, of whose strokes that run across little is left
        CorpusCase document = PdfCorpusTest.document(6, List.of(), 0);
        ScannedCopy copy = copy(6);
        List<BufferedImage> pages = copy.pages(PdfPrinter.print(document.sheet(), PrintOptions.PLAIN));
        pages.forEach(page -> blackAndWhite(page, DARKEST));

        // When
        ParsedReport reading = new ReportReader().read(null, copy.pdf(pages), "scan.pdf", Hints.NONE);

        // Then
        Comparison comparison = Comparison.of(document.truth(), reading);
        assertThat(reading.cells().values()).noneMatch(cell -> cell.origin() == Origin.STATED);
        assertThat(comparison.values().right()).as("%s", comparison.faults())
                .isGreaterThanOrEqualTo(comparison.values().all() * 92 / 100);
    }

    private static void blackAndWhite(BufferedImage page, int darkest) {
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                page.getRaster().setSample(x, y, 0, page.getRaster().getSample(x, y, 0) <= darkest ? 0 : 255);
            }
        }
    }

    @Test
    void pageUpsideDownInATiffIsTurned() throws IOException {
        // Given
        CorpusCase document = PdfCorpusTest.document(3, List.of(), 0);
        BufferedImage page = copy(0).pages(PdfPrinter.print(document.sheet(), PrintOptions.PLAIN)).getFirst();
        BufferedImage turned = new BufferedImage(page.getWidth(), page.getHeight(), page.getType());
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                turned.getRaster().setSample(page.getWidth() - 1 - x, page.getHeight() - 1 - y, 0,
                        page.getRaster().getSample(x, y, 0));
            }
        }

        // Then
        assertThat(new ReportReader().read(null, tiff(turned), null, Hints.NONE).year())
                .isEqualTo(document.report().year());
    }

    @Test
    void missingTesseractIsToldToTheSender() throws IOException {
        // Given
        BufferedImage page = new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_GRAY);
        ReportReader reader = new ReportReader(new Formats(new Tesseract("no-such-program")));

        // Then
        for (byte[] scan : List.of(tiff(page), copy(0).pdf(List.of(page)))) {
            ParsedReport report = reader.read(null, scan, null, Hints.NONE);
            assertThat(report.reason()).isEqualTo(UnreadableReason.NO_TEXT);
            assertThat(report.notes().getFirst().detail()).contains("tesseract");
        }
    }

    private static ScannedCopy copy(int seed) {
        return new ScannedCopy(FONTS.get(seed % 2), seed, 1, 6);
    }

    private static byte[] tiff(BufferedImage page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(page, null, null));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

package cn.gouji.parse.format.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.parse.ReportReader;
import cn.gouji.parse.corpus.CorpusCase;
import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.format.scan.Tesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A table that is a picture in a document which has text of its own. */
class PicturedTableTest {

    private static final ScannedCopy COPY = new ScannedCopy("Noto Serif CJK SC", 5, 0.5, 3);
    private static final List<String> LINES = List.of("清河镇人民政府2023年政府信息公开工作年度报告", "一、总体情况", "一切正常。",
            "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况");
    private static final List<String> LAST_LINES = List.of("五、存在的主要问题及改进情况", "继续改进。", "六、其他需要报告的事项", "无。");

    private final CorpusCase document = PdfCorpusTest.document(21, List.of(), 0);

    @BeforeAll
    static void needsTesseractAndAFont() {
        assumeTrue(new Tesseract("tesseract").isInstalled(), "tesseract with chi_sim is not installed");
        assumeTrue(COPY.isPossible(), "The Noto CJK fonts are not installed");
    }

    @Test
    void inAWebPage() throws IOException {
        // Given
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(table(), "png", file);
        String page = "<html><body><p>" + String.join("</p><p>", LINES) + "</p><img src='data:image/png;base64,"
                + Base64.getEncoder().encodeToString(file.toByteArray()) + "'><p>" + String.join("</p><p>", LAST_LINES)
                + "</p></body></html>";

        // Then
        isRead(new ReportReader().read(null, page.getBytes(StandardCharsets.UTF_8), null, Hints.NONE));
    }

    @Test
    void onAPageOfAPdf() throws IOException {
        // Given
        PdfPaper paper = new PdfPaper(PrintOptions.PLAIN);
        paper.newPage();
        for (int i = 0; i < LINES.size(); i++) {
            paper.text(60, 100 + 25 * i, 14, LINES.get(i));
        }
        for (int i = 0; i < LAST_LINES.size(); i++) {
            paper.text(60, 600 + 25 * i, 14, LAST_LINES.get(i));
        }
        BufferedImage table = table();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(paper.finish())) {
            try (PDPageContentStream content = new PDPageContentStream(pdf, pdf.getPage(0),
                    PDPageContentStream.AppendMode.APPEND, true)) {
                float height = 460f * table.getHeight() / table.getWidth();
                content.drawImage(LosslessFactory.createFromImage(pdf, table), 60, 842 - 260 - height, 460, height);
            }
            pdf.save(file);
        }

        // Then
        isRead(new ReportReader().read(null, file.toByteArray(), null, Hints.NONE));
    }

    private void isRead(ParsedReport report) {
        assertThat(report.sections()).hasSize(6);
        assertThat(report.notes()).extracting("code").contains("cells.recognised");
        int right = 0;
        for (Map.Entry<String, BigDecimal> cell : document.report().cells().entrySet()) {
            CellReading read = report.cells().get(cell.getKey());
            assertThat(read.origin()).as(cell.getKey()).isNotEqualTo(Origin.STATED);
            if (read.value() != null) {
                assertThat(read.value()).as(cell.getKey()).isEqualByComparingTo(cell.getValue());
                right++;
            }
        }
        // One of the fifteen may be illegible.
        assertThat(right).isBetween(14, 15);
    }

    /** Table four, cut out of a scanned page. */
    private BufferedImage table() throws IOException {
        Sheet sheet = new Sheet(document.report().form(), List.of(document.sheet().table("disputes").orElseThrow()));
        BufferedImage page = COPY.pages(PdfPrinter.print(sheet, PrintOptions.PLAIN)).getFirst();
        return page.getSubimage(page.getWidth() / 12, page.getHeight() / 9, page.getWidth() * 10 / 12,
                page.getHeight() / 7);
    }
}

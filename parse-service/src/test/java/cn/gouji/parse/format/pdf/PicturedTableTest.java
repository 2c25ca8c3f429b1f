package cn.gouji.parse.format.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
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
import cn.gouji.parse.format.ofd.OfdParts;
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
        String page = "<html><body><p>" + String.join("</p><p>", LINES) + "</p><img src='data:image/png;base64,"
                + Base64.getEncoder().encodeToString(png(table())) + "'><p>" + String.join("</p><p>", LAST_LINES)
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

    @Test
    void inAnRtfDocument() throws IOException {
        // Given
        String text = "{\\rtf1\\ansicpg936 " + String.join("\\par ", LINES) + "\\par{\\*\\shppict{\\pict\\pngblip "
                + HexFormat.of().formatHex(png(table())) + "}}\\par " + String.join("\\par ", LAST_LINES) + "\\par}";

        // Then
        isRead(new ReportReader().read(null, text.getBytes("GB18030"), null, Hints.NONE));
    }

    @Test
    void onAPageOfAnOfd() throws IOException {
        // Given
        BufferedImage table = table();
        StringBuilder objects = new StringBuilder();
        for (int i = 0; i < LINES.size(); i++) {
            objects.append(text(30 + 9 * i, LINES.get(i)));
        }
        double height = 160.0 * table.getHeight() / table.getWidth();
        objects.append("<ofd:ImageObject Boundary=\"22 90 160 %f\" CTM=\"160 0 0 %f 0 0\" ResourceID=\"7\"/>"
                .formatted(height, height));
        for (int i = 0; i < LAST_LINES.size(); i++) {
            objects.append(text(200 + 9 * i, LAST_LINES.get(i)));
        }

        // Then
        isRead(new ReportReader().read(null, new OfdParts("210 297").picture(png(table)).page(objects.toString())
                .bytes(), null, Hints.NONE));
    }

    @Test
    void onAPageOfAnOfdThatIsAPicture() throws IOException {
        // Given
        BufferedImage page = COPY.pages(PdfPrinter.print(document.sheet(), PrintOptions.PLAIN)).getFirst();
        OfdParts scan = new OfdParts("210 297").picture(png(page))
                .page("<ofd:ImageObject Boundary=\"0 0 210 297\" CTM=\"210 0 0 297 0 0\" ResourceID=\"7\"/>");

        // Then
        ParsedReport report = new ReportReader().read(null, scan.bytes(), null, Hints.NONE);
        assertThat(report.year()).isEqualTo(document.report().year());
        assertThat(report.cells().values()).noneMatch(cell -> cell.origin() == Origin.STATED);
    }

    private static String text(int y, String text) {
        return "<ofd:TextObject Boundary=\"20 %d 170 8\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\">%s</ofd:TextCode></ofd:TextObject>"
                .formatted(y, text);
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return file.toByteArray();
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

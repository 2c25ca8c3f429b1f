package cn.gouji.parse.format.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.junit.jupiter.api.Test;

import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.format.scan.Tesseract;
import cn.gouji.parse.page.Line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What was drawn over is not printed; what shines through is. The page says 公开 5 at one place and 不公开 at another. */
class HiddenTextTest {

    private static final float WIDTH = (float) Paper.WIDTH;
    private static final float HEIGHT = (float) Paper.HEIGHT;

    @Test
    void whitePaintHidesANumber() throws Exception {
        assertThat(lines(page -> {
            page.setNonStrokingColor(Color.WHITE);
            page.addRect(95, HEIGHT - 105, 60, 20);
            page.fill();
        })).containsExactly("不公开");
    }

    @Test
    void framedPaintHidesANumber() throws Exception {
        assertThat(lines(page -> {
            page.setNonStrokingColor(Color.WHITE);
            page.addRect(95, HEIGHT - 105, 60, 20);
            page.fillAndStroke();
        })).containsExactly("不公开");
    }

    @Test
    void paintThatShinesThroughHidesNothing() throws Exception {
        PDExtendedGraphicsState marker = new PDExtendedGraphicsState();
        marker.setBlendMode(BlendMode.MULTIPLY);
        PDExtendedGraphicsState glass = new PDExtendedGraphicsState();
        glass.setNonStrokingAlphaConstant(0.5f);
        for (PDExtendedGraphicsState state : List.of(marker, glass)) {
            assertThat(lines(page -> {
                page.setGraphicsStateParameters(state);
                page.setNonStrokingColor(Color.YELLOW);
                page.addRect(0, 0, WIDTH, HEIGHT);
                page.fill();
            })).containsExactly("公开 5", "不公开");
        }
    }

    @Test
    void paintIsKeptWithinItsClip() throws Exception {
        assertThat(lines(page -> {
            page.addRect(95, HEIGHT - 205, 100, 20);
            page.clip();
            page.addRect(0, 0, WIDTH, HEIGHT);
            page.fill();
        })).containsExactly("公开 5");
    }

    @Test
    void frameHidesNothing() throws Exception {
        assertThat(lines(page -> {
            page.addRect(90, HEIGHT - 210, 200, 150);
            page.addRect(92, HEIGHT - 208, 196, 146);
            page.fillEvenOdd();
        })).containsExactly("公开 5", "不公开");
    }

    /** Text below the picture of a page was put there by a machine that read the picture. */
    @Test
    void pictureOfThePageHidesTheTextBelow() {
        assertThatThrownBy(() -> lines(picture(BufferedImage.TYPE_INT_RGB)))
                .isInstanceOfSatisfying(UnreadableDocumentException.class,
                        none -> assertThat(none.reason()).isEqualTo(UnreadableReason.NO_TEXT));
    }

    @Test
    void watermarkHidesNothing() throws Exception {
        assertThat(lines(picture(BufferedImage.TYPE_INT_ARGB))).containsExactly("公开 5", "不公开");
    }

    private interface Drawing {
        void on(PDPageContentStream page, PDDocument pdf) throws IOException;
    }

    private interface Paint {
        void on(PDPageContentStream page) throws IOException;
    }

    private static Drawing picture(int type) {
        return (page, pdf) -> page.drawImage(LosslessFactory.createFromImage(pdf, new BufferedImage(9, 9, type)), 0, 0,
                WIDTH, HEIGHT);
    }

    private static List<String> lines(Paint paint) throws Exception {
        return lines((page, pdf) -> paint.on(page));
    }

    private static List<String> lines(Drawing drawing) throws Exception {
        PdfPaper paper = new PdfPaper(PrintOptions.PLAIN);
        paper.newPage();
        paper.text(100, 100, 12, "公开 5");
        paper.text(100, 200, 12, "不公开");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(paper.finish())) {
            try (PDPageContentStream page = new PDPageContentStream(pdf, pdf.getPage(0),
                    PDPageContentStream.AppendMode.APPEND, true)) {
                drawing.on(page, pdf);
            }
            pdf.save(file);
        }
        return new PdfReader(new Tesseract("none")).read(file.toByteArray()).blocks().stream()
                .map(block -> ((Line) block).text()).toList();
    }
}

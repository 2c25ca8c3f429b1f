package cn.gouji.parse.format.pdf;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationStrikeout;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;
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

    /** As a box of text is that is larger than the cell in which it stands. */
    @Test
    void digitThatItsBoxCutsOffIsNotKnown() throws Exception {
        assertThat(lines(page -> {
            page.addRect(95, HEIGHT - 245, 30, 2);
            page.clip();
            number(page, 256, Color.BLACK);
        })).containsExactly("公开 5", "不公开", "\uFFFD");
    }

    @Test
    void whatItsPageCutsOffIsReadAllTheSame() throws Exception {
        assertThat(lines(page -> {
            page.addRect(10, HEIGHT - 245, WIDTH - 20, 200);
            page.clip();
            number(page, 256, Color.BLACK);
        })).containsExactly("公开 5", "不公开", "7");
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

    /** Scanners that straighten a page store it as it lay and turn it. */
    @Test
    void turnedPictureOfThePageHidesTheTextBelow() {
        assertThatThrownBy(() -> lines((page, pdf) -> page.drawImage(
                LosslessFactory.createFromImage(pdf, new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB)),
                turned(3))))
                .isInstanceOfSatisfying(UnreadableDocumentException.class,
                        none -> assertThat(none.reason()).isEqualTo(UnreadableReason.NO_TEXT));
    }

    @Test
    void pictureWithAMaskThatIsOpaqueHidesTheTextBelow() {
        assertThatThrownBy(() -> lines((page, pdf) -> {
            PDImageXObject image = LosslessFactory.createFromImage(pdf,
                    new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB));
            image.getCOSObject().setItem(COSName.SMASK, mask(pdf));
            page.drawImage(image, 0, 0, WIDTH, HEIGHT);
        })).isInstanceOfSatisfying(UnreadableDocumentException.class,
                none -> assertThat(none.reason()).isEqualTo(UnreadableReason.NO_TEXT));
    }

    private static Matrix turned(double degrees) {
        AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(degrees), WIDTH / 2, HEIGHT / 2);
        turn.scale(WIDTH, HEIGHT);
        return new Matrix(turn);
    }

    private static PDImageXObject mask(PDDocument pdf) throws IOException {
        BufferedImage opaque = new BufferedImage(9, 9, BufferedImage.TYPE_BYTE_GRAY);
        opaque.createGraphics().fillRect(0, 0, 9, 9);
        return LosslessFactory.createFromImage(pdf, opaque);
    }

    @Test
    void watermarkHidesNothing() throws Exception {
        assertThat(lines(picture(BufferedImage.TYPE_INT_ARGB))).containsExactly("公开 5", "不公开");
    }

    @Test
    void whiteCharactersAreSeenOnColourOnly() throws Exception {
        assertThat(lines((page, pdf) -> {
            number(page, 300, Color.WHITE);
            page.setNonStrokingColor(Color.BLUE);
            page.addRect(90, HEIGHT - 410, 60, 20);
            page.fill();
            number(page, 400, Color.WHITE);
        })).containsExactly("公开 5", "不公开", "7");
    }

    @Test
    void layerThatIsOffIsNotRead() throws Exception {
        for (boolean on : new boolean[]{true, false}) {
            assertThat(lines((page, pdf) -> {
                PDOptionalContentProperties layers = new PDOptionalContentProperties();
                PDOptionalContentGroup draft = new PDOptionalContentGroup("草稿");
                layers.addGroup(draft);
                layers.setGroupEnabled(draft, on);
                pdf.getDocumentCatalog().setOCProperties(layers);
                page.beginMarkedContent(COSName.OC, draft);
                page.beginMarkedContent(COSName.P);
                number(page, 300, Color.BLACK);
                page.endMarkedContent();
                number(page, 350, Color.BLACK);
                page.endMarkedContent();
                number(page, 400, Color.BLACK);
            })).containsExactlyElementsOf(
                    on ? List.of("公开 5", "不公开", "7", "7", "7") : List.of("公开 5", "不公开", "7"));
        }
    }

    @Test
    void whatBelongsToSeveralLayersIsReadIfOneIsOn() throws Exception {
        for (boolean on : new boolean[]{true, false}) {
            assertThat(lines((page, pdf) -> {
                PDOptionalContentProperties layers = new PDOptionalContentProperties();
                PDOptionalContentGroup draft = new PDOptionalContentGroup("草稿");
                PDOptionalContentGroup copy = new PDOptionalContentGroup("副本");
                layers.addGroup(draft);
                layers.addGroup(copy);
                layers.setGroupEnabled(draft, false);
                layers.setGroupEnabled(copy, on);
                pdf.getDocumentCatalog().setOCProperties(layers);
                PDOptionalContentMembershipDictionary either = new PDOptionalContentMembershipDictionary();
                either.setOCGs(List.of(draft, copy));
                page.beginMarkedContent(COSName.OC, either);
                number(page, 300, Color.BLACK);
                page.endMarkedContent();
            })).containsExactlyElementsOf(on ? List.of("公开 5", "不公开", "7") : List.of("公开 5", "不公开"));
        }
    }

    @Test
    void lineThroughANumberStrikesItOut() throws Exception {
        assertThat(lines(page -> {
            page.moveTo(130, HEIGHT - 96);
            page.lineTo(136, HEIGHT - 96);
            page.stroke();
        })).containsExactly("公开", "不公开");
        assertThat(lines(page -> {
            page.moveTo(60, HEIGHT - 96);
            page.lineTo(200, HEIGHT - 96);
            page.stroke();
        })).containsExactly("公开 5", "不公开");
    }

    @Test
    void remarkThatStrikesANumberOutTakesItAway() throws Exception {
        assertThat(lines((page, pdf) -> {
            PDAnnotationStrikeout strike = new PDAnnotationStrikeout();
            strike.setRectangle(new PDRectangle(130, HEIGHT - 102, 8, 12));
            strike.setQuadPoints(new float[]{130, HEIGHT - 90, 138, HEIGHT - 90, 130, HEIGHT - 102, 138, HEIGHT - 102});
            pdf.getPage(0).setAnnotations(List.of(strike));
        })).containsExactly("公开", "不公开");
    }

    @Test
    void raisedFigureIsTheMarkOfAFootnote() throws Exception {
        assertThat(lines(page -> {
            page.beginText();
            page.setFont(new PDType1Font(FontName.HELVETICA), 7);
            page.newLineAtOffset(136, HEIGHT - 96);
            page.showText("[1]");
            page.endText();
        })).containsExactly("公开 5", "不公开");
    }

    @Test
    void valueOfAFieldIsReadAndARemarkIsNot() throws Exception {
        assertThat(lines((page, pdf) -> {
            PDAnnotationWidget field = new PDAnnotationWidget();
            PDAnnotationText remark = new PDAnnotationText();
            for (PDAnnotation annotation : List.of(field, remark)) {
                annotation.setRectangle(new PDRectangle(100, HEIGHT - 310, 60, 20));
                annotation.setAppearance(new PDAppearanceDictionary());
                annotation.getAppearance().setNormalAppearance(appearance(pdf));
            }
            pdf.getPage(0).setAnnotations(List.of(field, remark));
        })).containsExactly("公开 5", "不公开", "8");
    }

    /** Programs that fill a form in leave it to the viewer to draw the values. */
    @Test
    void valueOfAFieldThatWasNotDrawnIsRead() throws Exception {
        assertThat(lines((page, pdf) -> {
            PDAcroForm form = new PDAcroForm(pdf);
            pdf.getDocumentCatalog().setAcroForm(form);
            form.setDefaultAppearance("/Helv 12 Tf 0 g");
            form.setDefaultResources(new PDResources());
            form.getDefaultResources().put(COSName.HELV, new PDType1Font(FontName.HELVETICA));
            PDTextField field = new PDTextField(form);
            field.setPartialName("issued");
            field.getCOSObject().setString(COSName.V, "8");
            form.setFields(List.of(field));
            PDAnnotationWidget widget = field.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(100, HEIGHT - 310, 60, 20));
            pdf.getPage(0).setAnnotations(List.of(widget));
        })).containsExactly("公开 5", "不公开", "8");
    }

    private static PDAppearanceStream appearance(PDDocument pdf) throws IOException {
        PDAppearanceStream appearance = new PDAppearanceStream(pdf);
        appearance.setBBox(new PDRectangle(60, 20));
        appearance.setResources(new PDResources());
        COSName font = appearance.getResources().add(new PDType1Font(FontName.HELVETICA));
        try (OutputStream content = appearance.getContentStream().createOutputStream()) {
            content.write(("BT /" + font.getName() + " 12 Tf 2 5 Td (8) Tj ET").getBytes(StandardCharsets.US_ASCII));
        }
        return appearance;
    }

    private static void number(PDPageContentStream page, float top, Color color) throws IOException {
        page.beginText();
        page.setNonStrokingColor(color);
        page.setFont(new PDType1Font(FontName.HELVETICA), 12);
        page.newLineAtOffset(100, HEIGHT - top);
        page.showText("7");
        page.endText();
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

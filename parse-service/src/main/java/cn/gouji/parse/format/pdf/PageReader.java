package cn.gouji.parse.format.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

import cn.gouji.parse.format.paper.PageContent;
import cn.gouji.parse.format.paper.UprightPage;
import cn.gouji.parse.page.UnsureNumber;

/** Draws a page into its glyphs, lines and pictures instead of pixels. */
final class PageReader extends PathReader {

    private static final float HALF_A_DIGIT = 0.35f;
    private static final List<COSName> FOREIGN = List.of(COSName.JBIG2_DECODE, COSName.JPX_DECODE);

    private final Layers layers;
    /** Whether a picture is stored in a way that the library cannot read. */
    private boolean undecoded;
    /** How many pieces of marked content are open, counted from the first that a layer hides. */
    private int unseen;

    PageReader(PDPage page, ContentBudget budget, Layers layers) {
        super(page, budget);
        this.layers = layers;
    }

    PageContent read(int number) throws IOException {
        for (Iterator<PDStream> streams = getPage().getContentStreams(); streams.hasNext();) {
            budget.enterStream(streams.next().getCOSObject());
        }
        processPage(getPage());
        PageAnnotations.of(getPage(), layers).drawWith(this);
        return upright.content(number);
    }

    boolean hasUndecoded() {
        return undecoded;
    }

    /** The page that was read. */
    UprightPage page() {
        return upright;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spendOperator();
        switch (operator.getName()) {
            case OperatorName.BEGIN_MARKED_CONTENT_SEQ, OperatorName.BEGIN_MARKED_CONTENT ->
                unseen += unseen > 0 || layers.hide(operands, getResources()) ? 1 : 0;
            case OperatorName.END_MARKED_CONTENT -> unseen -= unseen > 0 ? 1 : 0;
            default -> {
            }
        }
        super.processOperator(operator, operands);
    }

    @Override
    boolean isUnseen() {
        return unseen > 0;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (isUnseen() || layers.hide(form.getCOSObject().getCOSDictionary(COSName.OC))) {
            return;
        }
        budget.enterForm(form.getCOSObject());
        try {
            super.showForm(form);
        } finally {
            budget.leaveForm();
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        if (isUnseen() || layers.hide(group.getCOSObject().getCOSDictionary(COSName.OC))) {
            return;
        }
        budget.enterForm(group.getCOSObject());
        try {
            super.showTransparencyGroup(group);
        } finally {
            budget.leaveForm();
        }
    }

    /** Draws what an annotation shows at its place. */
    void draw(PDAnnotation annotation, PDAppearanceStream appearance) throws IOException {
        budget.enterForm(appearance.getCOSObject());
        try {
            processAnnotation(annotation, appearance);
        } finally {
            budget.leaveForm();
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        budget.spendGlyph();
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        boolean invisible = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP
                || mode == RenderingMode.FILL && getGraphicsState().getNonStrokeAlphaConstant() == 0;
        boolean lost = mode == RenderingMode.FILL && grounds.swallows(getGraphicsState().getNonStrokingColor(),
                matrix.getTranslateX(), matrix.getTranslateY());
        if (invisible || lost || isUnseen() || Math.abs(matrix.getScalingFactorY()) < upright.legible()) {
            return;
        }
        String text = GlyphText.of(font, code);
        if (text.isEmpty()) {
            return;
        }
        float advance = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
        float width = advance == 0 ? 0.5f : advance;
        Point2D end = matrix.transformPoint(width, 0);
        Point2D cut = Character.isDigit(text.charAt(0))
                ? Frame.missed(getGraphicsState(), matrix.transformPoint(width / 2, HALF_A_DIGIT),
                        getPage().getCropBox().getWidth())
                : Frame.WITHIN;
        if (cut != null) {
            upright.addGlyph(cut == Frame.WITHIN ? text : UnsureNumber.text(List.of()),
                    matrix.getTranslateX() + cut.getX(), matrix.getTranslateY() + cut.getY(), end.getX() + cut.getX(),
                    end.getY() + cut.getY(), Math.abs(matrix.getScalingFactorY()));
        }
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Point2D end = matrix.transformPoint(1, 1);
        budget.spendLine();
        if (isUnseen() || image instanceof PDImageXObject file
                && layers.hide(file.getCOSObject().getCOSDictionary(COSName.OC))) {
            return;
        }
        undecoded |= image instanceof PDImageXObject file
                && !Collections.disjoint(FOREIGN, file.getStream().getFilters());
        Rectangle2D square = Cover.square(getGraphicsState());
        if (upright.hasGlyphIn(square)) {
            hide(Cover.ofPicture(image, getGraphicsState()));
        }
        grounds.add(square, null);
        upright.addPicture(matrix.getTranslateX(), matrix.getTranslateY(), end.getX(), end.getY());
    }

    @Override
    public void shadingFill(COSName shading) {
        // A coloured area shows neither text nor lines, but white text may stand upon it.
        grounds.add(getGraphicsState().getCurrentClippingPath().getBounds2D(), null);
    }
}

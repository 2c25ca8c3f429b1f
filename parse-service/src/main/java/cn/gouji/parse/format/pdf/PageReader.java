package cn.gouji.parse.format.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

import cn.gouji.parse.format.paper.DrawnPath;
import cn.gouji.parse.format.paper.PageContent;
import cn.gouji.parse.format.paper.PictureArea;
import cn.gouji.parse.format.paper.UprightPage;

/** Draws a page into its glyphs and lines instead of pixels. */
final class PageReader extends PDFGraphicsStreamEngine {

    private final UprightPage upright;
    private final ContentBudget budget;
    private final DrawnPath path = new DrawnPath();
    private boolean invisibleText;

    PageReader(PDPage page, ContentBudget budget) {
        super(page);
        this.upright = PageFrame.of(page);
        this.budget = budget;
    }

    PageContent read(int number) throws IOException {
        for (Iterator<PDStream> streams = getPage().getContentStreams(); streams.hasNext();) {
            budget.enterStream(streams.next().getCOSObject());
        }
        processPage(getPage());
        return upright.content(number);
    }

    /** Whether the page holds text that is not shown, as scanners put behind their pictures. */
    boolean hasInvisibleText() {
        return invisibleText;
    }

    List<PictureArea> pictures() {
        return upright.pictures();
    }

    /** By how many quarters of the circle its text is turned to the right of how the page is shown. */
    int quarters() {
        return upright.quarters();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spendOperator();
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        budget.enterForm(form.getCOSObject());
        try {
            super.showForm(form);
        } finally {
            budget.leaveForm();
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        budget.enterForm(group.getCOSObject());
        try {
            super.showTransparencyGroup(group);
        } finally {
            budget.leaveForm();
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        budget.spendGlyph();
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
            invisibleText = true;
            return;
        }
        String text = GlyphText.of(font, code);
        if (text.isEmpty()) {
            return;
        }
        float advance = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
        Point2D end = matrix.transformPoint(advance == 0 ? 0.5f : advance, 0);
        upright.addGlyph(text, matrix.getTranslateX(), matrix.getTranslateY(), end.getX(), end.getY(),
                Math.abs(matrix.getScalingFactorY()));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        budget.spendLine();
        path.rectangle(p0, p1, p2, p3);
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Point2D end = matrix.transformPoint(1, 1);
        budget.spendLine();
        upright.addPicture(matrix.getTranslateX(), matrix.getTranslateY(), end.getX(), end.getY());
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        budget.spendLine();
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.current();
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        path.stroke(upright);
        path.clear();
    }

    @Override
    public void fillPath(int windingRule) {
        path.fill(upright);
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        path.stroke(upright);
        path.clear();
    }

    @Override
    public void clip(int windingRule) {
        // Reports do not hide text behind a clip; what stands off the page is left out elsewhere.
    }

    @Override
    public void shadingFill(COSName shading) {
        // A coloured area shows neither text nor lines.
    }
}

package cn.gouji.parse.format.pdf;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;

import cn.gouji.parse.format.paper.DrawnPath;
import cn.gouji.parse.format.paper.UprightPage;

/** Draws the lines of a page, and takes away what filled areas hide. */
abstract class PathReader extends PDFGraphicsStreamEngine {

    final UprightPage upright;
    final ContentBudget budget;
    final Grounds grounds = new Grounds();
    private final DrawnPath path = new DrawnPath();
    /** How many transparency groups are being drawn: what they hide depends on how they are laid on the page. */
    private int groups;

    PathReader(PDPage page, ContentBudget budget) {
        super(page);
        this.upright = PageFrame.of(page);
        this.budget = budget;
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        groups++;
        try {
            super.showTransparencyGroup(group);
        } finally {
            groups--;
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        budget.spendLine();
        path.rectangle(p0, p1, p2, p3);
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

    /** Whether what is drawn now is not shown. */
    abstract boolean isUnseen();

    @Override
    public void strokePath() {
        if (!isUnseen()) {
            path.stroke(upright);
        }
        path.clear();
    }

    @Override
    public void fillPath(int windingRule) {
        if (!isUnseen()) {
            hideBelow();
            path.fill(upright);
        }
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        if (!isUnseen()) {
            hideBelow();
            path.stroke(upright);
        }
        path.clear();
    }

    @Override
    public void clip(int windingRule) {
        // Words outside a clip are read all the same: a label that its cell cuts off is none the less known.
        getGraphicsState().intersectClippingPath(path.outline());
    }

    private void hideBelow() {
        path.areas().forEach(part -> grounds.add(part, getGraphicsState().getNonStrokingColor()));
        Rectangle2D area = path.rectangle();
        if (area != null && upright.hasGlyphIn(area)) {
            hide(Cover.ofArea(area, getGraphicsState()));
        }
    }

    /** @param covered null if nothing is */
    final void hide(Shape covered) {
        if (covered != null && groups == 0) {
            upright.hide(covered);
        }
    }
}

package cn.gouji.parse.format.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Tells what a filled area or a picture hides of what was printed before: a number below white paint is not stated. */
final class Cover {

    private static final double STRAIGHT = 0.02;

    private Cover() {
    }

    /** @return what a filled rectangle hides; null if what is below shines through, or the shape cannot be told */
    static Rectangle2D ofArea(Rectangle2D area, PDGraphicsState state) {
        boolean opaque = state.getNonStrokeAlphaConstant() == 1 && state.getSoftMask() == null
                && state.getBlendMode() == BlendMode.NORMAL && !state.getNonStrokingColor().isPattern();
        if (!opaque) {
            return null;
        }
        Area clip = state.getCurrentClippingPath();
        return clip.isRectangular() ? clip.getBounds2D().createIntersection(area) : null;
    }

    /** The same of a picture. */
    static Rectangle2D ofPicture(PDImage image, PDGraphicsState state) {
        AffineTransform placing = state.getCurrentTransformationMatrix().createAffineTransform();
        double along = Math.max(Math.abs(placing.getScaleX()), Math.abs(placing.getScaleY()));
        double across = Math.max(Math.abs(placing.getShearX()), Math.abs(placing.getShearY()));
        boolean straight = Math.min(along, across) < STRAIGHT * Math.max(along, across);
        boolean masked = image.isStencil() || image instanceof PDImageXObject file
                && (file.getCOSObject().containsKey(COSName.SMASK) || file.getCOSObject().containsKey(COSName.MASK));
        return straight && !masked ? ofArea(square(state), state) : null;
    }

    /** Where a picture is drawn. */
    static Rectangle2D square(PDGraphicsState state) {
        AffineTransform placing = state.getCurrentTransformationMatrix().createAffineTransform();
        return placing.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    }
}

package cn.gouji.parse.format.pdf;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.Raster;
import java.io.IOException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Tells what a filled area or a picture hides of what was printed before: a number below white paint is not stated. */
final class Cover {

    /** A sheet of A3 at 600 dots per inch. */
    private static final long LARGEST_MASK = 80_000_000;
    /** Of the dots of a mask one of so many in each direction is looked at. */
    private static final int EVERY = 4;
    private static final int MOST = 250;

    private Cover() {
    }

    /** @return what a filled rectangle hides; null if what is below shines through, or the shape cannot be told */
    static Rectangle2D ofArea(Rectangle2D area, PDGraphicsState state) {
        Area clip = state.getCurrentClippingPath();
        return isOpaque(state) && clip.isRectangular() ? clip.getBounds2D().createIntersection(area) : null;
    }

    /** The same of a picture, which may be turned, as scanners straighten a page. */
    static Shape ofPicture(PDImage image, PDGraphicsState state) {
        Area clip = state.getCurrentClippingPath();
        if (!clip.isRectangular() || !isOpaque(state) || !isOpaque(image)) {
            return null;
        }
        Area covered = new Area(outline(state));
        covered.intersect(clip);
        return covered;
    }

    private static boolean isOpaque(PDGraphicsState state) {
        return state.getNonStrokeAlphaConstant() == 1 && state.getSoftMask() == null
                && state.getBlendMode() == BlendMode.NORMAL && !state.getNonStrokingColor().isPattern();
    }

    /** Whether nothing shines through: programs write masks for pictures that have no transparent dot, too. */
    private static boolean isOpaque(PDImage image) {
        if (image.isStencil()) {
            return false;
        }
        if (!(image instanceof PDImageXObject file) || !file.getCOSObject().containsKey(COSName.SMASK)
                && !file.getCOSObject().containsKey(COSName.MASK)) {
            return true;
        }
        try {
            PDImageXObject mask = file.getSoftMask();
            return mask != null && mask.getWidth() * (long) mask.getHeight() <= LARGEST_MASK
                    && isOpaque(mask.getImage(null, EVERY).getRaster());
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    private static boolean isOpaque(Raster mask) {
        for (int y = 0; y < mask.getHeight(); y++) {
            for (int x = 0; x < mask.getWidth(); x++) {
                if (mask.getSample(x, y, 0) < MOST) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Where a picture is drawn. */
    static Rectangle2D square(PDGraphicsState state) {
        return outline(state).getBounds2D();
    }

    private static Shape outline(PDGraphicsState state) {
        return state.getCurrentTransformationMatrix().createAffineTransform()
                .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
    }
}

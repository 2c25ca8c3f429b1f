package cn.gouji.parse.format.pdf;

import java.awt.geom.AffineTransform;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import cn.gouji.parse.format.paper.UprightPage;

/** What of a PDF page is shown, and how far it is turned. */
final class PageFrame {

    private PageFrame() {
    }

    static UprightPage of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        double w = crop.getWidth();
        double h = crop.getHeight();
        AffineTransform toTop = switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 180 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 270 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(1, 0, 0, -1, 0, h);
        };
        toTop.translate(-crop.getLowerLeftX(), -crop.getLowerLeftY());
        return new UprightPage(turned ? h : w, turned ? w : h, toTop);
    }
}

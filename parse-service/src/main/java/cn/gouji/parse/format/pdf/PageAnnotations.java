package cn.gouji.parse.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationStrikeout;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** What was written upon a page: fields of a form, text typed on it, and lines that strike it out; remarks are left out. */
record PageAnnotations(List<PDAnnotation> shown) {

    private static final int MOST = 5_000;
    private static final int NUMBERS_OF_A_PIECE = 8;
    private static final String TYPED = "FreeTextTypeWriter";

    static PageAnnotations of(PDPage page, Layers layers) throws IOException {
        List<PDAnnotation> shown = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            boolean hidden = annotation.isHidden() || annotation.isNoView()
                    || layers.hide(annotation.getCOSObject().getCOSDictionary(COSName.OC));
            if (!hidden && shown.size() < MOST) {
                shown.add(annotation);
            }
        }
        return new PageAnnotations(shown);
    }

    void drawWith(PageReader reader) throws IOException {
        for (PDAnnotation annotation : shown) {
            boolean written = annotation instanceof PDAnnotationWidget
                    || annotation instanceof PDAnnotationFreeText text && TYPED.equals(text.getIntent());
            PDAppearanceStream appearance = written ? annotation.getNormalAppearanceStream() : null;
            if (appearance != null) {
                reader.draw(annotation, appearance);
            } else if (annotation instanceof PDAnnotationStrikeout strike && strike.getQuadPoints() != null) {
                strike(strike.getQuadPoints(), reader);
            }
        }
    }

    /** Each piece is given by its upper corners and then its lower ones. */
    private static void strike(float[] corners, PageReader reader) {
        for (int i = 0; i + NUMBERS_OF_A_PIECE <= corners.length; i += NUMBERS_OF_A_PIECE) {
            reader.page().addLine((corners[i] + corners[i + 4]) / 2, (corners[i + 1] + corners[i + 5]) / 2,
                    (corners[i + 2] + corners[i + 6]) / 2, (corners[i + 3] + corners[i + 7]) / 2);
        }
    }
}

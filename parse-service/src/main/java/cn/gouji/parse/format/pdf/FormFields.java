package cn.gouji.parse.format.pdf;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;

/** Draws the values of fields of a form that the program which wrote them in left to the viewer to draw. */
final class FormFields {

    private static final int MOST = 5_000;

    private FormFields() {
    }

    static void draw(PDDocument pdf) {
        try {
            PDAcroForm form = pdf.getDocumentCatalog().getAcroForm();
            int fields = 0;
            for (PDField field : form == null ? List.<PDField>of() : form.getFieldTree()) {
                if (field instanceof PDVariableText text && isNotDrawn(form, text) && fields++ < MOST) {
                    draw(form, field);
                }
            }
        } catch (RuntimeException | StackOverflowError broken) {
            // The pages are none the worse.
        }
    }

    private static boolean isNotDrawn(PDAcroForm form, PDVariableText field) {
        return form.getNeedAppearances()
                || field.getWidgets().stream().anyMatch(widget -> widget.getNormalAppearanceStream() == null);
    }

    private static void draw(PDAcroForm form, PDField field) {
        try {
            form.refreshAppearances(List.of(field));
        } catch (IOException | RuntimeException notDrawn) {
            // Its font may lack a character: it stays as it is, and the others are drawn.
        }
    }
}

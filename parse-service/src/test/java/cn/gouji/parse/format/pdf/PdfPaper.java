package cn.gouji.parse.format.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The pages of a PDF. The font is named only, so no font needs to be installed. */
public final class PdfPaper implements Paper {

    private final PDDocument pdf = new PDDocument();
    private final PrintOptions options;
    private final COSDictionary font;
    private List<String> drawing;
    private int pages;

    public PdfPaper(PrintOptions options) {
        this.options = options;
        this.font = font(options.encoding().cmap);
    }

    @Override
    public double width() {
        return options.ruled() ? WIDTH : 1000;
    }

    @Override
    public void newPage() {
        endPage();
        drawing = new ArrayList<>();
        pages++;
    }

    @Override
    public int pages() {
        return pages;
    }

    @Override
    public void text(double x, double baseline, double size, String text) {
        if (options.shuffle() == 0) {
            show(x, baseline, size, text);
            return;
        }
        double at = x;
        for (int c : text.codePoints().toArray()) {
            String glyph = Character.toString(c);
            if (c != ' ') {
                show(at, baseline, size, glyph);
            }
            at += Paper.width(glyph, size);
        }
    }

    private void show(double x, double baseline, double size, String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(options.encoding().charset));
        drawing.add(String.format(Locale.ROOT, "BT /F %.1f Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET%n", size, x,
                HEIGHT - baseline, hex));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2) {
        drawing.add(options.bars()
                ? String.format(Locale.ROOT, "%.2f %.2f %.2f %.2f re f%n", x1, HEIGHT - y2, Math.max(x2 - x1, 0.5),
                        Math.max(y2 - y1, 0.5))
                : String.format(Locale.ROOT, "%.2f %.2f m %.2f %.2f l S%n", x1, HEIGHT - y1, x2, HEIGHT - y2));
    }

    @Override
    public byte[] finish() {
        endPage();
        try (pdf) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endPage() {
        if (drawing == null) {
            return;
        }
        if (options.shuffle() != 0) {
            Collections.shuffle(drawing, new Random(options.shuffle()));
        }
        boolean turned = options.rotation() % 180 != 0;
        float w = (float) width();
        float h = (float) HEIGHT;
        PDPage page = new PDPage(turned ? new PDRectangle(h, w) : new PDRectangle(w, h));
        page.setRotation(options.sideways() ? 0 : options.rotation());
        String turn = switch (options.rotation()) {
            case 90 -> "0 1 -1 0 " + h + " 0 cm\n";
            case 180 -> "-1 0 0 -1 " + w + " " + h + " cm\n";
            case 270 -> "0 -1 1 0 0 " + w + " cm\n";
            default -> "";
        };
        PDStream content = new PDStream(pdf);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write((turn + "0.5 w\n" + String.join("", drawing)).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.setContents(content);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F"), font);
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        pdf.addPage(page);
    }

    private static COSDictionary font(String cmap) {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setInt(COSName.SUPPLEMENT, 4);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "SimSun");
        descriptor.setInt(COSName.FLAGS, 4);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, "SimSun");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setInt(COSName.DW, 1000);
        COSArray widths = new COSArray();
        // Latin characters, proportional and half-width.
        for (int number : new int[]{1, 95, 500, 814, 908, 500, 7716, 7716, 500}) {
            widths.add(COSInteger.get(number));
        }
        descendant.setItem(COSName.W, widths);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "SimSun");
        font.setName(COSName.ENCODING, cmap);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}

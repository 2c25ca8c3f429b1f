package cn.gouji.parse.format.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

import cn.gouji.parse.format.paper.Glyph;
import cn.gouji.parse.format.paper.PageContent;
import cn.gouji.parse.format.paper.Ruling;

/** What a scanner makes of a printed PDF: grey pictures at 200 dots per inch, askew, with noise, saved as JPEG. */
final class ScannedCopy {

    private static final double SCALE = 200 / 72.0;

    private final Font font;
    private final Random random;
    private final double mostAskew;
    private final double noise;

    /**
     * @param mostAskew degrees
     * @param noise standard deviation of the shades of grey
     */
    ScannedCopy(String font, long seed, double mostAskew, double noise) {
        this.font = new Font(font, Font.PLAIN, 1);
        this.random = new Random(seed);
        this.mostAskew = mostAskew;
        this.noise = noise;
    }

    /** Whether the font is there and has Chinese characters. */
    boolean isPossible() {
        return !font.getFamily().equals(Font.DIALOG) && font.canDisplay('政');
    }

    List<BufferedImage> pages(byte[] pdf) throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ContentBudget budget = new ContentBudget();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(page(new PageReader(document.getPage(i), budget, new Layers(document)).read(i + 1)));
            }
        }
        return pages;
    }

    byte[] pdf(List<BufferedImage> pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (BufferedImage image : pages) {
                PDPage page = new PDPage(new PDRectangle((float) (image.getWidth() / SCALE),
                        (float) (image.getHeight() / SCALE)));
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(JPEGFactory.createFromImage(document, image, 0.75f), 0, 0,
                            page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private BufferedImage page(PageContent content) {
        BufferedImage image = new BufferedImage((int) (content.width() * SCALE), (int) (content.height() * SCALE),
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.rotate(Math.toRadians((random.nextDouble() * 2 - 1) * mostAskew), image.getWidth() / 2.0,
                image.getHeight() / 2.0);
        graphics.scale(SCALE, SCALE);
        for (Glyph glyph : content.glyphs()) {
            graphics.setFont(font.deriveFont((float) glyph.size()));
            graphics.drawString(glyph.text(), (float) glyph.x(), (float) glyph.baseline());
        }
        graphics.setStroke(new BasicStroke(0.6f));
        for (Ruling line : content.rulings()) {
            graphics.draw(line.horizontal()
                    ? new Line2D.Double(line.from(), line.at(), line.to(), line.at())
                    : new Line2D.Double(line.at(), line.from(), line.at(), line.to()));
        }
        graphics.dispose();
        addNoise(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
        return image;
    }

    private void addNoise(byte[] pixels) {
        for (int i = 0; i < pixels.length; i++) {
            double shade = 35 + (pixels[i] & 255) * 0.8 + random.nextGaussian() * noise;
            pixels[i] = (byte) Math.clamp(Math.round(shade), 0, 255);
        }
    }
}

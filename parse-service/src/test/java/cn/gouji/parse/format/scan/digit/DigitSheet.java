package cn.gouji.parse.format.scan.digit;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import cn.gouji.parse.format.scan.image.Box;
import cn.gouji.parse.format.scan.image.CellInk;
import cn.gouji.parse.format.scan.image.DigitSize;
import cn.gouji.parse.format.scan.image.GrayImage;
import cn.gouji.parse.format.scan.image.StraightPage;

/** A ruled sheet full of numbers in one font, printed and scanned in some way, with what its cells show. */
final class DigitSheet {

    /** The raster of a sign, and which digit it is, or {@link DigitNet#NONE}. */
    record Sample(double[] raster, int sign) {
    }

    private static final double UNIT = 240 / 72.0;
    private static final double LEFT = 40;
    private static final double TOP = 60;
    private static final double LINE = 0.6;
    /** Letters that look like digits are left out: none stands among them. */
    private static final String NO_DIGITS = "二三人个十工不无中年月目政公开申卜厂八入大小/-()%#*★●◆▲";

    private final Random random;
    private final Font font;
    private final double dots;
    private final double width;
    private final double height;
    private final String[][] texts;

    DigitSheet(String family, Random random) {
        this.random = random;
        this.font = new Font(family, random.nextInt(6) == 0 ? Font.BOLD : Font.PLAIN, 1)
                .deriveFont((float) (7.5 + random.nextDouble() * 6.5))
                // Some print digits narrower than any of these fonts has them.
                .deriveFont(AffineTransform.getScaleInstance(
                        random.nextInt(4) == 0 ? 0.7 + random.nextDouble() * 0.25 : 1, 1));
        this.dots = List.of(150, 200, 200, 200, 300).get(random.nextInt(5)) / 72.0;
        this.width = font.getSize2D() * 2.3 + 3;
        this.height = font.getSize2D() * 1.6;
        this.texts = new String[(int) (720 / height)][(int) (515 / width)];
        for (String[] row : texts) {
            for (int column = 0; column < row.length; column++) {
                row[column] = random.nextInt(8) == 0 ? noDigits() : number();
            }
        }
    }

    private String number() {
        StringBuilder number = new StringBuilder();
        int length = 1 + random.nextInt(3);
        for (int i = 0; i < length; i++) {
            number.append((char) ('0' + random.nextInt(10)));
        }
        return number.toString();
    }

    private String noDigits() {
        char sign = NO_DIGITS.charAt(random.nextInt(NO_DIGITS.length()));
        return font.canDisplay(sign) ? Character.toString(sign) : "/";
    }

    /** Of all signs that are found where they stand. */
    List<Sample> samples() {
        StraightPage page = StraightPage.of(scan().scaled(UNIT / dots), UNIT);
        List<CellInk> inks = page.cells().stream().map(page::ink).filter(ink -> !ink.isBlank()).toList();
        DigitSize size = DigitSize.of(inks);
        List<Sample> samples = new ArrayList<>();
        for (CellInk found : inks) {
            CellInk ink = size.fitted(found);
            int row = (int) Math.floor(((ink.box().top() + ink.box().bottom()) / 2.0 / UNIT - TOP) / height);
            int column = (int) Math.floor(((ink.box().left() + ink.box().right()) / 2.0 / UNIT - LEFT) / width);
            if (row >= 0 && row < texts.length && column >= 0 && column < texts[0].length) {
                add(ink.large(), texts[row][column], page.image(), samples);
            }
        }
        return samples;
    }

    private static void add(List<Box> signs, String text, GrayImage page, List<Sample> samples) {
        boolean number = Character.digit(text.charAt(0), 10) >= 0;
        if (number && signs.size() == text.length()) {
            for (int i = 0; i < signs.size(); i++) {
                samples.add(new Sample(DigitRaster.of(page, signs.get(i)), text.charAt(i) - '0'));
            }
        } else if (number && signs.size() == 1) {
            samples.add(new Sample(DigitRaster.of(page, signs.getFirst()), DigitNet.NONE));
        } else if (!number) {
            signs.forEach(sign -> samples.add(new Sample(DigitRaster.of(page, sign), DigitNet.NONE)));
        }
    }

    private GrayImage scan() {
        double scale = 2 * dots;
        BufferedImage large = new BufferedImage((int) (595 * scale), (int) (842 * scale), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = large.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, large.getWidth(), large.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.rotate(Math.toRadians(random.nextDouble() * 2 - 1), large.getWidth() / 2.0, large.getHeight() / 2.0);
        graphics.scale(scale, scale);
        print(graphics);
        graphics.dispose();
        BufferedImage small = new BufferedImage(large.getWidth() / 2, large.getHeight() / 2,
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D halved = small.createGraphics();
        halved.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        halved.drawImage(large, AffineTransform.getScaleInstance(0.5, 0.5), null);
        halved.dispose();
        return GrayImage.of(compressed(degraded(blurred(small))));
    }

    private void print(Graphics2D graphics) {
        graphics.setColor(Color.BLACK);
        graphics.setFont(font);
        for (int row = 0; row < texts.length; row++) {
            for (int column = 0; column < texts[0].length; column++) {
                double wide = font.getStringBounds(texts[row][column], graphics.getFontRenderContext()).getWidth();
                graphics.drawString(texts[row][column], (float) (LEFT + (column + 0.5) * width - wide / 2),
                        (float) (TOP + (row + 0.5) * height + font.getSize2D() * 0.36));
            }
        }
        double right = LEFT + texts[0].length * width;
        double bottom = TOP + texts.length * height;
        for (double y = TOP; y < bottom + 1; y += height) {
            graphics.fill(new Rectangle2D.Double(LEFT, y, right - LEFT, LINE));
        }
        for (double x = LEFT; x < right + 1; x += width) {
            graphics.fill(new Rectangle2D.Double(x, TOP, LINE, bottom - TOP));
        }
    }

    private BufferedImage blurred(BufferedImage image) {
        double radius = random.nextDouble() * 0.9 * dots / 2.8;
        float[] weights = new float[25];
        float all = 0;
        for (int i = 0; i < 25; i++) {
            double distance = Math.pow(i % 5 - 2, 2) + Math.pow(i / 5 - 2, 2);
            weights[i] = (float) Math.exp(-distance / 2 / Math.max(0.01, radius * radius));
            all += weights[i];
        }
        for (int i = 0; i < 25; i++) {
            weights[i] /= all;
        }
        return new ConvolveOp(new Kernel(5, 5, weights), ConvolveOp.EDGE_NO_OP, null).filter(image, null);
    }

    private BufferedImage degraded(BufferedImage image) {
        double black = random.nextInt(60);
        double noise = random.nextInt(15);
        boolean bitonal = random.nextInt(4) == 0;
        double threshold = 115 + random.nextInt(75);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                double shade = black + (245 - black) * image.getRaster().getSample(x, y, 0) / 255
                        + random.nextGaussian() * noise;
                double seen = bitonal ? shade < threshold ? 0 : 255 : shade;
                image.getRaster().setSample(x, y, 0, (int) Math.clamp(seen, 0, 255));
            }
        }
        return image;
    }

    private BufferedImage compressed(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(0.35f + random.nextFloat() * 0.6f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), quality);
            out.flush();
            return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}

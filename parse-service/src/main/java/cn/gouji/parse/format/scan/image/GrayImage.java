package cn.gouji.parse.format.scan.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A picture in shades of grey, white where nothing is. */
public final class GrayImage {

    private static final int REDDISH = 30;

    private final BufferedImage image;
    private final byte[] pixels;

    private GrayImage(BufferedImage image) {
        this.image = image;
        this.pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    public static GrayImage white(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        GrayImage white = new GrayImage(image);
        Arrays.fill(white.pixels, (byte) 255);
        return white;
    }

    /** A picture of any kind in shades of grey; where it is transparent it is white. */
    public static GrayImage of(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return white(picture.getWidth(), picture.getHeight()).drawn(picture, new AffineTransform());
        }
        GrayImage gray = white(picture.getWidth(), picture.getHeight());
        boolean plain = picture.getType() == BufferedImage.TYPE_INT_RGB;
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            if (plain) {
                // Several times as fast as asking for colours.
                picture.getRaster().getDataElements(0, y, row.length, 1, row);
            } else {
                picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            }
            for (int x = 0; x < row.length; x++) {
                int alpha = plain ? 255 : row[x] >>> 24;
                int light = light(row[x]);
                gray.pixels[y * row.length + x] = (byte) (255 - (255 - light) * alpha / 255);
            }
        }
        return gray;
    }

    /** A seal is red, and where it lies over black characters only they are dark in red light. */
    private static int light(int colour) {
        int red = colour >> 16 & 255;
        int green = colour >> 8 & 255;
        int blue = colour & 255;
        return red - Math.max(green, blue) > REDDISH ? red : (red * 299 + green * 587 + blue * 114) / 1000;
    }

    public int width() {
        return image.getWidth();
    }

    public int height() {
        return image.getHeight();
    }

    /** From 0, black, to 255, white. */
    public int at(int x, int y) {
        return pixels[y * image.getWidth() + x] & 255;
    }

    void set(int x, int y, int shade) {
        pixels[y * image.getWidth() + x] = (byte) shade;
    }

    void fill(Box box) {
        for (int y = Math.max(0, box.top()); y < Math.min(height(), box.bottom()); y++) {
            int from = Math.max(0, box.left());
            int to = Math.max(from, Math.min(width(), box.right()));
            Arrays.fill(pixels, y * width() + from, y * width() + to, (byte) 255);
        }
    }

    GrayImage copy() {
        return white(width(), height()).drawn(image, new AffineTransform());
    }

    /** Turned to the right by so many quarters of the circle. */
    public GrayImage turned(int quarters) {
        AffineTransform turn = switch (Math.floorMod(quarters, 4)) {
            case 1 -> new AffineTransform(0, 1, -1, 0, height(), 0);
            case 2 -> new AffineTransform(-1, 0, 0, -1, width(), height());
            case 3 -> new AffineTransform(0, -1, 1, 0, 0, width());
            default -> new AffineTransform();
        };
        boolean sideways = quarters % 2 != 0;
        return white(sideways ? height() : width(), sideways ? width() : height()).drawn(image, turn);
    }

    /** Turned to the right around its middle by a small angle. */
    public GrayImage rotated(double radians) {
        return white(width(), height()).drawn(image,
                AffineTransform.getRotateInstance(radians, width() / 2.0, height() / 2.0));
    }

    /** Tells where a point of a picture comes from. */
    public interface Origin {
        double[] of(double x, double y);
    }

    /** With each point moved; what comes from outside is white. */
    public GrayImage moved(Origin origin) {
        GrayImage moved = white(width(), height());
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                double[] from = origin.of(x, y);
                int left = (int) Math.floor(from[0]);
                int top = (int) Math.floor(from[1]);
                if (left >= 0 && top >= 0 && left < width() - 1 && top < height() - 1) {
                    double right = from[0] - left;
                    double above = at(left, top) * (1 - right) + at(left + 1, top) * right;
                    double below = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
                    moved.set(x, y, (int) Math.round(above + (below - above) * (from[1] - top)));
                }
            }
        }
        return moved;
    }

    /** A part of it; its borders in shares of width and height. */
    public GrayImage part(double left, double top, double right, double bottom) {
        Box part = new Box((int) (left * width()), (int) (top * height()), (int) Math.ceil(right * width()),
                (int) Math.ceil(bottom * height())).grown(0, this);
        GrayImage copy = white(Math.max(1, part.width()), Math.max(1, part.height()));
        if (!part.isEmpty()) {
            copy.draw(this, part, 0, 0, 1);
        }
        return copy;
    }

    public GrayImage scaled(double factor) {
        return stretched(factor, factor);
    }

    /** Scaled by one factor along its rows, and by another along its columns. */
    public GrayImage stretched(double along, double down) {
        return white((int) Math.ceil(width() * along), (int) Math.ceil(height() * down)).drawn(image,
                AffineTransform.getScaleInstance(along, down));
    }

    /** Draws a part of another picture. */
    public void draw(GrayImage from, Box part, int x, int y, double factor) {
        BufferedImage piece = from.image.getSubimage(part.left(), part.top(), part.width(), part.height());
        drawn(piece, new AffineTransform(factor, 0, 0, factor, x, y));
    }

    private GrayImage drawn(BufferedImage other, AffineTransform where) {
        Graphics2D graphics = image.createGraphics();
        graphics.setBackground(Color.WHITE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(other, where, null);
        graphics.dispose();
        return this;
    }

    /** As a file that every program for pictures reads. */
    public void writePgm(OutputStream out) throws IOException {
        out.write(("P5 " + width() + " " + height() + " 255\n").getBytes(StandardCharsets.US_ASCII));
        out.write(pixels);
    }
}

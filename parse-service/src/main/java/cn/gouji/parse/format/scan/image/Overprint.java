package cn.gouji.parse.format.scan.image;

import java.util.List;

/** What lies over the print of a page and is lighter: grey seals, stains. */
final class Overprint {

    /** Shades between the darkest pixels of print, and the lightest that are kept of it. */
    private static final int RANGE = 70;
    private static final int BORDER = 2;

    private final Layer layer;
    private final int lightest;
    private Layer print;

    /** @param numbers that tell how dark the print of the page is */
    Overprint(Layer layer, List<CellInk> numbers) {
        this.layer = layer;
        int[] darkest = numbers.stream().mapToInt(number -> darkest(number.digitBox())).sorted().toArray();
        this.lightest = Math.min(200, RANGE + (darkest.length == 0 ? 0 : darkest[darkest.length / 2]));
    }

    private int darkest(Box box) {
        int darkest = 255;
        for (int y = box.top(); y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) {
                darkest = Math.min(darkest, layer.image().at(x, y));
            }
        }
        return darkest;
    }

    /**
     * How many pixels are lighter than print, and neither the borders of what is darker nor the thin strokes of a scan in
     * black and white.
     */
    int count(Box area) {
        int count = 0;
        for (int y = area.top() + BORDER; y < area.bottom() - BORDER; y++) {
            for (int x = area.left() + BORDER; x < area.right() - BORDER; x++) {
                boolean light = layer.image().at(x, y) > lightest && isSolid(x, y);
                count += light && darkest(new Box(x - BORDER, y - BORDER, x + BORDER + 1,
                        y + BORDER + 1)) > lightest ? 1 : 0;
            }
        }
        return count;
    }

    private boolean isSolid(int x, int y) {
        boolean solid = true;
        for (int near = 0; near < 9 && solid; near++) {
            solid = layer.ink().at(x - 1 + near % 3, y - 1 + near / 3);
        }
        return solid;
    }

    /** The page without it. */
    Layer print() {
        if (print == null) {
            GrayImage image = layer.image();
            GrayImage dark = GrayImage.white(image.width(), image.height());
            for (int y = 0; y < image.height(); y++) {
                for (int x = 0; x < image.width(); x++) {
                    dark.set(x, y, Math.min(255, image.at(x, y) * 255 / lightest));
                }
            }
            print = Layer.of(dark);
        }
        return print;
    }
}

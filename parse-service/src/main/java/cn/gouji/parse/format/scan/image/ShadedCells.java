package cn.gouji.parse.format.scan.image;

import java.util.Arrays;

/**
 * Makes the ground of dark cells white and what is printed on it black, be it lighter or darker than the ground: headers
 * are printed white on blue. A frame is left where the ground ended, for its lines have its colour.
 */
final class ShadedCells {

    /** Side of the squares whose paper and ground are looked at, in points. */
    private static final double SQUARE = 14;
    /** In squares: paper is sought so far around. */
    private static final int AROUND = 8;
    /** Of the light of the paper. */
    private static final double DARK = 0.75;
    /** Of a part of a dark cell; of rows of bold characters less is dark. */
    private static final double LEAST_DARK = 0.6;
    /** Side of such a part, in points: a line of white print and some ground above and below it. */
    private static final double PART = 12;
    /** Lines and strokes are thinner than what is ground, in points. */
    private static final double THIN = 2;
    /** Solid parts of a seal are narrower than the cells of a header, in points. */
    private static final double NARROWEST = 60;
    private static final double FRAME = 0.8;
    /** Of what is dark up to the border of the picture: the table below a page that was photographed has less print. */
    private static final double LEAST_PRINTED = 0.01;
    private static final double LEAST_PRINT = 0.5;

    private final GrayImage image;
    private final int square;
    private final int columns;
    private final int rows;
    private final double unit;

    private ShadedCells(GrayImage image, double unit) {
        this.image = image;
        this.unit = unit;
        this.square = (int) Math.round(SQUARE * unit);
        this.columns = image.width() / square + 1;
        this.rows = image.height() / square + 1;
    }

    /** @param unit pixels per point */
    static GrayImage lightened(GrayImage image, double unit) {
        return new ShadedCells(image, unit).lightened();
    }

    private GrayImage lightened() {
        int[] papers = papers();
        Area dark = area((x, y) -> image.at(x, y) < DARK * papers[square(x, y)]);
        Area parts = dark.around(pixels(PART / 2), LEAST_DARK);
        return parts.isEmpty() ? image : lightened(ground(dark, parts), papers);
    }

    /** Corners of the ground are less than parts of it; thin lines that begin there are no ground. */
    private Area ground(Area dark, Area parts) {
        Area solid = dark.around(pixels(THIN / 2), 1).around(pixels(THIN / 2), 0);
        Area near = parts.around(pixels(PART / 2), 0);
        return area((x, y) -> parts.at(x, y) || solid.at(x, y) && near.at(x, y));
    }

    private GrayImage lightened(Area ground, int[] papers) {
        int[] shades = shades(ground);
        Area inner = ground.around(pixels(FRAME), 1);
        Area print = inner.and((x, y) -> print(x, y, shades, papers) > LEAST_PRINT);
        GrayImage light = image.copy();
        ground.eachPiece(cells -> {
            if (isOfTable(cells, print)) {
                cells.each((x, y) -> light.set(x, y, inner.at(x, y)
                        ? (int) (papers[square(x, y)] * (1 - print(x, y, shades, papers)))
                        : 0));
            }
        });
        return light;
    }

    private boolean isOfTable(Area cells, Area print) {
        Box box = cells.box();
        boolean atBorder = box.left() == 0 || box.top() == 0 || box.right() == image.width()
                || box.bottom() == image.height();
        return box.width() >= NARROWEST * unit
                && (!atBorder || cells.and(print::at).count() > LEAST_PRINTED * cells.count());
    }

    /** How far a pixel is from the ground, of the difference between ground and paper. */
    private double print(int x, int y, int[] shades, int[] papers) {
        int shade = shades[square(x, y)];
        return Math.min(1, (double) Math.abs(image.at(x, y) - shade) / Math.max(1, papers[square(x, y)] - shade));
    }

    private Area area(Area.Test test) {
        return Area.of(image.width(), image.height(), test);
    }

    private int pixels(double points) {
        return (int) (points * unit);
    }

    private int square(int x, int y) {
        return y / square * columns + x / square;
    }

    /** The lightest ground of any square around each. */
    private int[] papers() {
        int[] grounds = shades(null);
        int[] papers = new int[grounds.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                for (int y = Math.max(0, row - AROUND); y <= Math.min(rows - 1, row + AROUND); y++) {
                    for (int x = Math.max(0, column - AROUND); x <= Math.min(columns - 1, column + AROUND); x++) {
                        papers[row * columns + column] = Math.max(papers[row * columns + column],
                                grounds[y * columns + x]);
                    }
                }
            }
        }
        return papers;
    }

    /** The middle shade of each square, as far as it is part of an area; if none is given, of all of it. */
    private int[] shades(Area area) {
        int[][] counts = new int[columns * rows][256];
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                if (area == null || area.at(x, y)) {
                    counts[square(x, y)][image.at(x, y)]++;
                }
            }
        }
        return Arrays.stream(counts).mapToInt(ShadedCells::middle).toArray();
    }

    private static int middle(int[] counts) {
        int half = Arrays.stream(counts).sum() / 2;
        int shade = 0;
        for (int seen = counts[0]; seen < half && shade < 255; seen += counts[shade]) {
            shade++;
        }
        return shade;
    }
}

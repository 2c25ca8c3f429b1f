package cn.gouji.parse.format.scan.image;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Some of the pixels of a picture. */
final class Area {

    /** Tells of each pixel whether it belongs to an area. */
    interface Test {
        boolean is(int x, int y);
    }

    /** What is done with each pixel of an area. */
    interface Action {
        void on(int x, int y);
    }

    private final int width;
    private final int height;
    private final BitSet pixels;

    private Area(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new BitSet(width * height);
    }

    static Area of(int width, int height, Test test) {
        Area area = new Area(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (test.is(x, y)) {
                    area.pixels.set(y * width + x);
                }
            }
        }
        return area;
    }

    /**
     * The pixels in whose surroundings so much belongs to it.
     *
     * @param reach half the side of the square that is looked at
     * @param share of it; with 0 a single pixel is enough
     */
    Area around(int reach, double share) {
        Area around = new Area(width, height);
        // Of the strip of rows that is looked at.
        int[] columns = new int[width];
        for (int y = -reach; y < height; y++) {
            add(y + reach, 1, columns);
            add(y - reach - 1, -1, columns);
            if (y >= 0) {
                addRow(y, reach, share, columns, around);
            }
        }
        return around;
    }

    private void add(int y, int sign, int[] columns) {
        if (y >= 0 && y < height) {
            for (int at = pixels.nextSetBit(y * width); at >= 0
                    && at < (y + 1) * width; at = pixels.nextSetBit(at + 1)) {
                columns[at - y * width] += sign;
            }
        }
    }

    private void addRow(int y, int reach, double share, int[] columns, Area around) {
        int rows = Math.min(height, y + reach + 1) - Math.max(0, y - reach);
        int count = 0;
        for (int x = -reach; x < width; x++) {
            count += x + reach < width ? columns[x + reach] : 0;
            count -= x - reach > 0 ? columns[x - reach - 1] : 0;
            int all = rows * (Math.min(width, x + reach + 1) - Math.max(0, x - reach));
            if (x >= 0 && count > 0 && count >= share * all) {
                around.pixels.set(y * width + x);
            }
        }
    }

    /** Each of its parts that hang together, one after the other: all at once they would need much memory. */
    void eachPiece(Consumer<Area> action) {
        BitSet left = (BitSet) pixels.clone();
        for (int first = left.nextSetBit(0); first >= 0; first = left.nextSetBit(first)) {
            Area piece = new Area(width, height);
            Deque<Integer> open = new ArrayDeque<>(List.of(first));
            left.clear(first);
            while (!open.isEmpty()) {
                int at = open.pop();
                piece.pixels.set(at);
                int x = at % width;
                take(at - width, left, open);
                take(at + width, left, open);
                take(x > 0 ? at - 1 : -1, left, open);
                take(x < width - 1 ? at + 1 : -1, left, open);
            }
            action.accept(piece);
        }
    }

    private static void take(int at, BitSet left, Deque<Integer> open) {
        if (at >= 0 && left.get(at)) {
            left.clear(at);
            open.push(at);
        }
    }

    /** From its first to its last row and column of pixels. */
    Box box() {
        int[] sides = {width, height, 0, 0};
        each((x, y) -> {
            sides[0] = Math.min(sides[0], x);
            sides[1] = Math.min(sides[1], y);
            sides[2] = Math.max(sides[2], x + 1);
            sides[3] = Math.max(sides[3], y + 1);
        });
        return new Box(sides[0], sides[1], sides[2], sides[3]);
    }

    int count() {
        return pixels.cardinality();
    }

    /** Its pixels of which something is so. */
    Area and(Test test) {
        Area and = new Area(width, height);
        each((x, y) -> {
            if (test.is(x, y)) {
                and.pixels.set(y * width + x);
            }
        });
        return and;
    }

    void each(Action action) {
        for (int at = pixels.nextSetBit(0); at >= 0; at = pixels.nextSetBit(at + 1)) {
            action.on(at % width, at / width);
        }
    }

    boolean at(int x, int y) {
        return pixels.get(y * width + x);
    }

    boolean isEmpty() {
        return pixels.isEmpty();
    }
}

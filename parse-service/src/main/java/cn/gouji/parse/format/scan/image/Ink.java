package cn.gouji.parse.format.scan.image;

/** Which pixels of a picture are printed: those clearly darker than what surrounds them. */
public final class Ink {

    /** Half the side of the square that is taken for the surroundings. */
    private static final int REACH = 24;
    private static final double FAINTLY_DARKER = 0.92;

    private final int width;
    private final int height;
    private final boolean[] ink;

    private Ink(int width, int height, boolean[] ink) {
        this.width = width;
        this.height = height;
        this.ink = ink;
    }

    static Ink of(GrayImage image, Exposure exposure) {
        return of(image, exposure.darker);
    }

    /** Faint lines included, which characters have no use for. */
    static Ink faint(GrayImage image) {
        return of(image, FAINTLY_DARKER);
    }

    private static Ink of(GrayImage image, double darker) {
        int width = image.width();
        int height = image.height();
        boolean[] ink = new boolean[width * height];
        // Sums of the columns of a strip that moves down, and of the square that moves along it.
        int[] columns = new int[width];
        for (int y = 0; y < Math.min(REACH, height); y++) {
            add(image, y, 1, columns);
        }
        for (int y = 0; y < height; y++) {
            if (y + REACH < height) {
                add(image, y + REACH, 1, columns);
            }
            if (y - REACH - 1 >= 0) {
                add(image, y - REACH - 1, -1, columns);
            }
            int rows = Math.min(height - 1, y + REACH) - Math.max(0, y - REACH) + 1;
            long sum = 0;
            for (int x = 0; x < Math.min(REACH, width); x++) {
                sum += columns[x];
            }
            for (int x = 0; x < width; x++) {
                sum += x + REACH < width ? columns[x + REACH] : 0;
                sum -= x - REACH - 1 >= 0 ? columns[x - REACH - 1] : 0;
                int count = (Math.min(width - 1, x + REACH) - Math.max(0, x - REACH) + 1) * rows;
                ink[y * width + x] = image.at(x, y) * (long) count < sum * darker;
            }
        }
        return new Ink(width, height, ink);
    }

    private static void add(GrayImage image, int y, int sign, int[] columns) {
        for (int x = 0; x < columns.length; x++) {
            columns[x] += sign * image.at(x, y);
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public boolean at(int x, int y) {
        return ink[y * width + x];
    }

    void clear(Box box) {
        for (int y = Math.max(0, box.top()); y < Math.min(height, box.bottom()); y++) {
            for (int x = Math.max(0, box.left()); x < Math.min(width, box.right()); x++) {
                ink[y * width + x] = false;
            }
        }
    }

    public int count() {
        int count = 0;
        for (boolean printed : ink) {
            count += printed ? 1 : 0;
        }
        return count;
    }
}

package cn.gouji.parse.format.scan.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** What is printed in one cell, told by the shape of the ink alone. */
public final class CellInk {

    private static final double SPECK = 0.8;
    /** Neither a digit nor a dash is smaller than this, in points. */
    private static final double SMALLEST_SIGN = 2.4;
    private static final double TALLEST_DIGIT = 16;

    private final Ink ink;
    private final double unit;
    private final List<Box> signs;

    private CellInk(Ink ink, double unit, List<Box> signs) {
        this.ink = ink;
        this.unit = unit;
        this.signs = signs;
    }

    /** @param unit pixels per point */
    public static CellInk of(Ink ink, Box cell, double unit) {
        List<Box> pieces = new ArrayList<>();
        boolean[] seen = new boolean[cell.width() * cell.height()];
        for (int y = cell.top(); y < cell.bottom(); y++) {
            for (int x = cell.left(); x < cell.right(); x++) {
                if (ink.at(x, y) && !seen[(y - cell.top()) * cell.width() + x - cell.left()]) {
                    Box piece = piece(ink, cell, x, y, seen);
                    if (Math.max(piece.width(), piece.height()) >= SPECK * unit) {
                        pieces.add(piece);
                    }
                }
            }
        }
        return new CellInk(ink, unit, columns(pieces));
    }

    private static Box piece(Ink ink, Box cell, int startX, int startY, boolean[] seen) {
        Box box = new Box(startX, startY, startX + 1, startY + 1);
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[]{startX, startY});
        seen[(startY - cell.top()) * cell.width() + startX - cell.left()] = true;
        while (!open.isEmpty()) {
            int[] at = open.pop();
            box = box.and(new Box(at[0], at[1], at[0] + 1, at[1] + 1));
            for (int y = Math.max(cell.top(), at[1] - 1); y <= Math.min(cell.bottom() - 1, at[1] + 1); y++) {
                for (int x = Math.max(cell.left(), at[0] - 1); x <= Math.min(cell.right() - 1, at[0] + 1); x++) {
                    int index = (y - cell.top()) * cell.width() + x - cell.left();
                    if (ink.at(x, y) && !seen[index]) {
                        seen[index] = true;
                        open.push(new int[]{x, y});
                    }
                }
            }
        }
        return box;
    }

    /** Pieces above each other make one sign. */
    private static List<Box> columns(List<Box> pieces) {
        List<Box> columns = new ArrayList<>();
        for (Box piece : pieces.stream().sorted(Comparator.comparingInt(Box::left)).toList()) {
            if (!columns.isEmpty() && piece.left() < columns.getLast().right()) {
                columns.set(columns.size() - 1, columns.getLast().and(piece));
            } else {
                columns.add(piece);
            }
        }
        return columns;
    }

    /** Whether there is nothing, or nothing but specks. */
    public boolean isBlank() {
        return signs.stream().allMatch(this::isSmall);
    }

    public boolean isDash() {
        List<Box> large = large();
        return large.size() <= 2 && large.stream().allMatch(sign -> sign.width() > 2.5 * sign.height());
    }

    /** Whether it is a stroke from the upper right to the lower left, which stands for nothing and looks like a 7. */
    public boolean isSlash() {
        if (large().size() != 1) {
            return false;
        }
        Box sign = large().getFirst();
        int widest = 0;
        double[] middles = new double[sign.height()];
        for (int row = 0; row < sign.height(); row++) {
            int first = sign.right();
            int last = sign.left() - 1;
            for (int x = sign.left(); x < sign.right(); x++) {
                if (ink.at(x, sign.top() + row)) {
                    first = Math.min(first, x);
                    last = x;
                }
            }
            widest = Math.max(widest, last - first + 1);
            middles[row] = (first + last) / 2.0 - sign.left();
        }
        int quarter = sign.height() / 4;
        return sign.height() > 2 * quarter && sign.width() > sign.height() * 0.2 && widest < sign.width() * 0.65
                && middles[quarter / 2] > sign.width() * 0.6
                && middles[sign.height() / 2] > sign.width() * 0.35 && middles[sign.height() / 2] < sign.width() * 0.65
                && middles[sign.height() - 1 - quarter / 2] < sign.width() * 0.4;
    }

    /** Whether the signs are as narrow and as even as digits; Chinese characters are square and uneven. */
    public boolean isNumber() {
        List<Box> digits = large();
        int tallest = digits.stream().mapToInt(Box::height).max().orElse(0);
        int bottom = digits.stream().mapToInt(Box::bottom).max().orElse(0);
        return tallest > 0 && tallest <= TALLEST_DIGIT * unit
                && digits.stream().allMatch(digit -> digit.height() > tallest * 0.8
                        && bottom - digit.bottom() < tallest * 0.2 && digit.width() < tallest * 0.85);
    }

    /** Number of its digits. */
    public int digits() {
        return large().size();
    }

    /** Of its digits. */
    public int height() {
        return large().stream().mapToInt(Box::height).max().orElse(1);
    }

    /** Its digits with the points and commas that stand between them. */
    public String punctuated(String digits) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (Box sign : signs) {
            if (!isSmall(sign)) {
                text.append(digits.charAt(next++));
            } else if (next > 0 && next < digits.length()
                    && sign.bottom() > large().getFirst().bottom() - SMALLEST_SIGN * unit) {
                text.append(sign.height() > sign.width() * 1.5 ? ',' : '.');
            }
        }
        return text.toString();
    }

    /** Its signs but for points, commas and specks. */
    public List<Box> large() {
        return signs.stream().filter(sign -> !isSmall(sign)).toList();
    }

    public Box box() {
        return signs.stream().reduce(Box::and).orElseThrow();
    }

    private boolean isSmall(Box sign) {
        return Math.max(sign.width(), sign.height()) < SMALLEST_SIGN * unit;
    }
}

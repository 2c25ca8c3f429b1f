package cn.gouji.parse.format.scan.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is printed in one cell, told by the shape of the ink alone. */
public final class CellInk {

    private static final double SPECK = 0.8;
    /** Neither a digit nor a dash is smaller than this, in points. */
    private static final double SMALLEST_SIGN = 2.4;
    /** Of the digits, so that the commas of large print are small. */
    private static final double SMALLEST_SHARE = 0.45;
    /** Between the pieces that a sign broke into, in points. */
    private static final double LARGEST_GAP = 1;
    private static final double TALLEST_DIGIT = 16;
    /** A comma reaches so far below the digits, in points; a point stands where they do. */
    private static final double BELOW_THE_LINE = 0.5;

    private final Ink ink;
    private final double unit;
    private final double smallest;
    private final Box box;
    private final List<Box> signs;

    private CellInk(Ink ink, double unit, double smallest, Box box, List<Box> signs) {
        this.ink = ink;
        this.unit = unit;
        this.smallest = smallest;
        this.box = box;
        this.signs = signs;
    }

    /** The same ink with other borders between its signs. */
    CellInk with(List<Box> large) {
        return new CellInk(ink, unit, smallest, box, Stream.concat(signs.stream().filter(this::isSmall), large.stream())
                .sorted(Comparator.comparingInt(Box::left)).toList());
    }

    /** @param unit pixels per point */
    public static CellInk of(Ink ink, Box cell, double unit) {
        List<Box> pieces = InkPieces.of(ink, cell, SPECK * unit);
        int tallest = pieces.stream().mapToInt(Box::height).max().orElse(0);
        double smallest = Math.max(SMALLEST_SIGN * unit, SMALLEST_SHARE * tallest);
        List<Box> signs = columns(pieces.stream().filter(piece -> length(piece) >= smallest).toList());
        List<Box> alone = new ArrayList<>();
        for (Box piece : pieces.stream().filter(piece -> length(piece) < smallest).toList()) {
            int above = 0;
            while (above < signs.size() && !isAbove(piece, signs.get(above))) {
                above++;
            }
            if (above == signs.size()) {
                alone.add(piece);
            } else if (gap(piece, signs.get(above)) <= LARGEST_GAP * unit) {
                signs.set(above, signs.get(above).and(piece));
            }
        }
        signs.addAll(columns(alone));
        signs.sort(Comparator.comparingInt(Box::left));
        return new CellInk(ink, unit, smallest, pieces.stream().reduce(Box::and).orElse(cell), signs);
    }

    /** Or below. */
    private static boolean isAbove(Box piece, Box sign) {
        return piece.left() < sign.right() && sign.left() < piece.right();
    }

    private static int gap(Box piece, Box sign) {
        return Math.max(piece.top() - sign.bottom(), sign.top() - piece.bottom());
    }

    private static int length(Box piece) {
        return Math.max(piece.width(), piece.height());
    }

    /** Pieces above each other make one sign; what is farther above or below and small is a speck. */
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
        int bottom = large().getFirst().bottom();
        for (Box sign : signs) {
            if (!isSmall(sign)) {
                text.append(digits.charAt(next++));
            } else if (next > 0 && next < digits.length()
                    && sign.bottom() > bottom - smallest) {
                boolean comma = sign.bottom() > bottom + BELOW_THE_LINE * unit;
                text.append(comma ? ',' : '.');
            }
        }
        return text.toString();
    }

    /** Its signs but for points, commas and specks. */
    public List<Box> large() {
        return signs.stream().filter(sign -> !isSmall(sign)).toList();
    }

    /** Of all the ink. */
    public Box box() {
        return box;
    }

    /** Of its digits and what stands between them; specks beside them would be read as well. */
    public Box digitBox() {
        return large().stream().reduce(Box::and).orElseThrow();
    }

    private boolean isSmall(Box sign) {
        return length(sign) < smallest;
    }
}

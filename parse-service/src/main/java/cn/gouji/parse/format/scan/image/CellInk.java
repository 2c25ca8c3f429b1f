package cn.gouji.parse.format.scan.image;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.gouji.parse.format.scan.image.sign.Punctuation;
import cn.gouji.parse.format.scan.image.sign.Signs;
import cn.gouji.parse.format.scan.image.sign.Slash;

/** What is printed in one cell, told by the shape of the ink alone. */
public final class CellInk {

    /** In points: of a point of a small font more is left. */
    private static final double SMALLEST_SPECK = 0.4;
    /** Neither a digit nor a dash is smaller than this, in points. */
    private static final double SMALLEST_SIGN = 2.4;
    /** Of the digits, so that the commas of large print are small. */
    private static final double SMALLEST_SHARE = 0.45;
    private static final double TALLEST_DIGIT = 16;
    /** Even a blurred hyphen is lower, in points. */
    private static final double LOWEST_DIGIT = 1.6;
    /** From top to bottom, in points. */
    private static final double LOWEST_OF_DIGITS = 4;
    /** Thinner than the stroke of a 1, in points. */
    private static final double REST_OF_LINE = 0.6;

    private final Layer layer;
    private final double unit;
    private final double smallest;
    private final Box box;
    private final List<Box> signs;

    private CellInk(Layer layer, double unit, double smallest, Box box, List<Box> signs) {
        this.layer = layer;
        this.unit = unit;
        this.smallest = smallest;
        this.box = box;
        this.signs = signs;
    }

    /** The same ink with other borders between its signs. */
    CellInk with(List<Box> large) {
        return new CellInk(layer, unit, smallest, box,
                Stream.concat(signs.stream().filter(this::isSmall), large.stream())
                        .sorted(Comparator.comparingInt(Box::left)).toList());
    }

    /** @param unit pixels per point */
    static CellInk of(Layer layer, Box cell, double unit) {
        Map<Boolean, List<Box>> found = InkPieces.of(layer.ink(), cell, SMALLEST_SPECK * unit).stream()
                .filter(piece -> !isLine(piece, cell, unit))
                .collect(Collectors.partitioningBy(piece -> Signs.length(piece) >= Signs.SPECK * unit));
        List<Box> pieces = found.get(true);
        int tallest = pieces.stream().mapToInt(Box::height).max().orElse(0);
        double smallest = Math.max(SMALLEST_SIGN * unit, SMALLEST_SHARE * tallest);
        List<Box> signs = Signs.of(pieces, smallest, unit);
        List<Box> large = signs.stream().filter(sign -> Signs.length(sign) >= smallest).toList();
        List<Box> all = Stream.concat(signs.stream(), Punctuation.tinyPoints(found.get(false), large).stream())
                .sorted(Comparator.comparingInt(Box::left)).toList();
        return new CellInk(layer, unit, smallest, pieces.stream().reduce(Box::and).orElse(cell), all);
    }

    /** Something is left of a line that runs beside the cell. */
    private static boolean isLine(Box piece, Box cell, double unit) {
        boolean beside = piece.left() - cell.left() < unit || cell.right() - piece.right() < unit;
        boolean above = piece.top() - cell.top() < unit || cell.bottom() - piece.bottom() < unit;
        return beside && piece.width() <= REST_OF_LINE * unit || above && piece.height() <= REST_OF_LINE * unit;
    }

    /** Whether there is nothing, or nothing but specks. */
    public boolean isBlank() {
        return signs.stream().allMatch(this::isSmall);
    }

    public boolean isDash() {
        List<Box> large = large();
        return large.size() <= 2 && large.stream().allMatch(sign -> isDash(sign, unit));
    }

    /** Hyphens are short, and blurred ones look thick; no digit is so low. */
    static boolean isDash(Box sign, double unit) {
        return sign.width() > (sign.height() <= LOWEST_DIGIT * unit ? 1.8 : 2.5) * sign.height();
    }

    /** Whether nothing, not even specks, makes it as high as a digit of which a dash is left. */
    public boolean isLow() {
        return box.height() < LOWEST_OF_DIGITS * unit;
    }

    /** Whether it is a stroke from the upper right to the lower left, which stands for nothing and looks like a 7. */
    public boolean isSlash() {
        List<Box> large = large();
        return large.size() == 1 && Slash.is(large.getFirst(), layer.ink());
    }

    /** Whether all of it is no higher than a line of digits. */
    public boolean isOneLine() {
        return box.height() <= TALLEST_DIGIT * unit;
    }

    /** Whether the signs are as narrow and as even as digits; Chinese characters are square and uneven. */
    public boolean isNumber() {
        List<Box> digits = large();
        int tallest = digits.stream().mapToInt(Box::height).max().orElse(0);
        int bottom = digits.stream().mapToInt(Box::bottom).max().orElse(0);
        return tallest > 0 && tallest <= TALLEST_DIGIT * unit && isTogether(digits, tallest)
                && digits.stream().allMatch(digit -> digit.height() > tallest * 0.8
                        && bottom - digit.bottom() < tallest * 0.2 && digit.width() < tallest * 0.85);
    }

    /** Numbers of two columns between which no line was found are no number. */
    private static boolean isTogether(List<Box> digits, int tallest) {
        for (int i = 1; i < digits.size(); i++) {
            if (digits.get(i).left() - digits.get(i - 1).right() > tallest) {
                return false;
            }
        }
        return true;
    }

    /** Number of its digits. */
    public int digits() {
        return large().size();
    }

    /** Of its digits. */
    public int height() {
        return large().stream().mapToInt(Box::height).max().orElse(1);
    }

    /**
     * Its digits with the points and commas that stand between them. A point before three digits may be a comma whose end
     * was lost, and a short stroke before them may be a minus or a speck.
     *
     * @return all ways to read it, if so
     */
    public List<String> punctuated(String digits) {
        return new Punctuation(signs, smallest, unit).of(digits);
    }

    /** Its signs but for points, commas and specks. */
    public List<Box> large() {
        return signs.stream().filter(sign -> !isSmall(sign)).toList();
    }

    /** The picture it is printed on. */
    public GrayImage image() {
        return layer.image();
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
        return Signs.length(sign) < smallest;
    }
}

package cn.gouji.parse.format.scan.image.sign;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cn.gouji.parse.format.scan.image.Box;

/** The points and commas between the digits of a number, and the minus before them, told by where they stand. */
public final class Punctuation {

    /** A comma reaches so far below the digits, in points; a point stands where they do. */
    private static final double BELOW_THE_LINE = 0.5;
    /** Of the height of digits: a point begins there, and what broke off the bar of a 4 or the belly of a 6 above. */
    private static final double LOWEST_PART = 0.28;
    /** Of the same: even a blurred point that begins higher ends at the feet of the digits, and those parts above. */
    private static final double FEET = 0.12;
    /** Between the middles of digits, in heights of these: farther apart stand those with a point between them. */
    private static final double FARTHEST_DIGIT = 0.98;
    private static final Pattern POINT_BEFORE_THOUSANDS = Pattern.compile("(.+)\\.(\\d{3})");

    private final List<Box> signs;
    private final double smallest;
    private final double unit;
    private final List<Box> large;

    /**
     * @param signs of the number from left to right
     * @param smallest length of a digit
     * @param unit pixels per point
     */
    public Punctuation(List<Box> signs, double smallest, double unit) {
        this.signs = signs;
        this.smallest = smallest;
        this.unit = unit;
        this.large = signs.stream().filter(sign -> !isSmall(sign)).toList();
    }

    /**
     * The specks that may be points for where they stand: at the feet of two digits that are farther apart than others.
     *
     * @param specks no larger than noise
     * @param large digits from left to right
     */
    public static List<Box> tinyPoints(List<Box> specks, List<Box> large) {
        List<Box> points = new ArrayList<>();
        for (int i = 1; i < large.size(); i++) {
            Box one = large.get(i - 1);
            Box next = large.get(i);
            int height = Math.max(one.height(), next.height());
            if (next.left() + next.right() - one.left() - one.right() > 2 * FARTHEST_DIGIT * height) {
                specks.stream().filter(speck -> speck.left() >= one.right() && speck.right() <= next.left()
                        && Math.abs(one.bottom() - speck.bottom()) < FEET * height).findFirst().ifPresent(points::add);
            }
        }
        return points;
    }

    /** @return all ways to read the digits with what stands between them */
    public List<String> of(String digits) {
        List<String> read = withSignsBetween(digits);
        return hasMinus() ? read.stream().flatMap(text -> Stream.of('-' + text, text)).toList() : read;
    }

    private boolean hasMinus() {
        Box first = large.getFirst();
        return signs.stream().takeWhile(this::isSmall).anyMatch(sign -> sign.width() > sign.height()
                && sign.top() > first.top() + first.height() / 4 && sign.bottom() < first.bottom() - first.height() / 8
                && first.left() - sign.right() < first.height());
    }

    private List<String> withSignsBetween(String digits) {
        // A blurred point is as high as what broke off a 4, a small one is a speck: with it and without.
        return Stream.of(withPoints(digits, sign -> above(sign.top()) < LOWEST_PART),
                withPoints(digits, sign -> above(sign.bottom()) < FEET),
                withPoints(digits, sign -> above(sign.bottom()) < FEET && Signs.length(sign) >= Signs.SPECK * unit))
                .distinct().flatMap(text -> {
                    Matcher thousands = POINT_BEFORE_THOUSANDS.matcher(text);
                    return thousands.matches()
                            ? Stream.of(thousands.group(1) + ',' + thousands.group(2), text)
                            : Stream.of(text);
                }).distinct().toList();
    }

    private String withPoints(String digits, Predicate<Box> isPoint) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        int bottom = large.getFirst().bottom();
        for (Box sign : signs) {
            if (!isSmall(sign)) {
                text.append(digits.charAt(next++));
            } else if (next > 0 && next < digits.length() && isPoint.test(sign)) {
                boolean comma = sign.bottom() > bottom + BELOW_THE_LINE * unit;
                text.append(comma ? ',' : '.');
            }
        }
        return text.toString();
    }

    /** The feet of the digits, in heights of these. */
    private double above(int y) {
        return (double) (large.getFirst().bottom() - y) / height();
    }

    private int height() {
        return large.stream().mapToInt(Box::height).max().orElse(1);
    }

    private boolean isSmall(Box sign) {
        return Signs.length(sign) < smallest;
    }
}

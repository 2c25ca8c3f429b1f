package cn.gouji.parse.format.scan.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How large the digits of a page are, which tells digits that touch, and digits that fell apart in print.
 *
 * @param width of what is printed of most digits; 0 if there are too few to tell
 */
public record DigitSize(double width, double height) {

    private static final int FEWEST = 6;
    /** Narrower ones are the 1 of most prints. */
    private static final double NARROW = 0.35;
    private static final double OTHER_HEIGHT = 0.15;
    private static final double TWO_DIGITS = 1.5;
    private static final double ONE_DIGIT = 1.15;
    private static final double HALF_DIGIT = 0.6;
    private static final int MOST_TOUCHING = 5;

    /** Of the digits in cells that clearly hold numbers. */
    public static DigitSize of(List<CellInk> cells) {
        List<Box> digits = cells.stream()
                .filter(cell -> !cell.isBlank() && !cell.isDash() && !cell.isSlash() && cell.isNumber())
                .flatMap(cell -> cell.large().stream())
                .filter(digit -> digit.width() > NARROW * digit.height()).toList();
        return digits.size() < FEWEST
                ? new DigitSize(0, 0)
                : new DigitSize(middle(digits.stream().mapToInt(Box::width).toArray()),
                        middle(digits.stream().mapToInt(Box::height).toArray()));
    }

    private static int middle(int[] lengths) {
        Arrays.sort(lengths);
        return lengths[lengths.length / 2];
    }

    /** The cell with each sign a digit, if it holds a number then; else as it is. */
    public CellInk fitted(CellInk cell) {
        if (!isHigh(cell)) {
            return cell;
        }
        List<Box> digits = new ArrayList<>();
        for (Box sign : cell.large()) {
            Box last = digits.isEmpty() ? sign : digits.getLast();
            if (last != sign && isHalf(last) && isHalf(sign) && last.and(sign).width() <= ONE_DIGIT * width) {
                digits.set(digits.size() - 1, last.and(sign));
            } else if (sign.width() > TWO_DIGITS * width) {
                digits.addAll(parted(sign, cell.image()));
            } else {
                digits.add(sign);
            }
        }
        CellInk fitted = cell.with(digits);
        return fitted.isNumber() ? fitted : cell;
    }

    /** Whether it holds a number of digits of this size. */
    public boolean isNumber(CellInk cell) {
        return !cell.isBlank() && isHigh(cell) && !cell.isDash() && !cell.isSlash() && cell.isNumber();
    }

    private boolean isHigh(CellInk cell) {
        return width > 0
                && cell.large().stream().allMatch(sign -> Math.abs(sign.height() - height) <= OTHER_HEIGHT * height);
    }

    /** A 0 without top and bottom is no 11. */
    private boolean isHalf(Box sign) {
        return sign.width() < HALF_DIGIT * width;
    }

    /** Parted where the least is printed, near where one digit ends if all are of one width. */
    private List<Box> parted(Box sign, GrayImage page) {
        int count = (int) Math.min(MOST_TOUCHING, Math.round(sign.width() / width));
        List<Box> parts = new ArrayList<>();
        int left = sign.left();
        for (int i = 1; i < count; i++) {
            double end = sign.left() + (double) sign.width() * i / count;
            int cut = lightest(sign, (int) (end - width / 4), (int) Math.ceil(end + width / 4), page);
            parts.add(new Box(left, sign.top(), cut, sign.bottom()));
            left = cut;
        }
        parts.add(new Box(left, sign.top(), sign.right(), sign.bottom()));
        return parts;
    }

    private static int lightest(Box sign, int from, int to, GrayImage page) {
        int best = from;
        int lightest = -1;
        for (int x = from; x <= to; x++) {
            int light = 0;
            for (int y = sign.top(); y < sign.bottom(); y++) {
                light += page.at(x, y);
            }
            if (light > lightest) {
                lightest = light;
                best = x;
            }
        }
        return best;
    }
}

package cn.gouji.parse.format.scan.image.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cn.gouji.parse.format.scan.image.Box;

/** The dashes and slashes for none that stand in the rows of a table, as numbers would; strokes of labels do not. */
final class DashRows {

    /** A shorter one may be a speck, in points. */
    private static final double SHORTEST = 3;
    /** So many beside each other are a row: the smallest table has five columns of results. */
    private static final int FEWEST_OF_ROW = 5;
    /** More than in any text: they need nothing above or below them. */
    private static final int ENOUGH_OF_ROW = 10;
    /** Numbers and dashes in one column. */
    private static final int FEWEST_OF_COLUMN = 4;
    private static final double OTHER_LENGTH = 1.4;
    /** Of what stands in one row, in points. */
    private static final double MOST_APART = 3;

    private final List<Box> numbers;
    private final List<Box> dashes;
    private final double unit;

    DashRows(List<Box> numbers, List<Box> dashes, double unit) {
        this.numbers = numbers;
        this.dashes = dashes;
        this.unit = unit;
    }

    /** As high as numbers are, for a dash is lower and stands below the middle of these. */
    List<Box> inColumns() {
        int[] heights = numbers.stream().mapToInt(Box::height).sorted().toArray();
        int height = heights.length == 0 ? 0 : heights[heights.length / 2];
        List<Box> ofRows = new ArrayList<>(
                dashes.stream().filter(dash -> besides(dash) >= FEWEST_OF_ROW).toList());
        List<Box> known = Stream.concat(numbers.stream(), ofRows.stream()).toList();
        ofRows.removeIf(dash -> besides(dash) < ENOUGH_OF_ROW
                && known.stream().filter(other -> Span.across(dash).overlaps(Span.across(other)))
                        .count() < FEWEST_OF_COLUMN);
        return dashes.stream().filter(dash -> ofRows.contains(dash) || isOfNumber(dash)).map(dash -> {
            Optional<Box> number = numbers.stream().filter(other -> isBeside(dash, other)).findFirst();
            int top = number.map(Box::top).orElse((int) Span.down(dash).middle() - height / 2);
            int bottom = number.map(Box::bottom).orElse(top + height);
            return new Box(dash.left(), Math.min(top, dash.top()), dash.right(), Math.max(bottom, dash.bottom()));
        }).toList();
    }

    /** Whether it stands behind a number. */
    private boolean isOfNumber(Box dash) {
        return Math.max(dash.width(), dash.height()) >= SHORTEST * unit
                && numbers.stream().anyMatch(number -> isBeside(dash, number) && dash.left() > number.right());
    }

    /** How much stands in its row, with itself. */
    private long besides(Box dash) {
        return Stream.concat(numbers.stream().filter(number -> isBeside(dash, number)),
                dashes.stream().filter(other -> isLike(dash, other))).count();
    }

    /** Of one row and one print; the strokes of a label beside it are of another length. */
    private boolean isLike(Box dash, Box other) {
        return Math.abs(Span.down(dash).middle() - Span.down(other).middle()) <= MOST_APART * unit
                && Math.max(dash.width(), other.width()) <= OTHER_LENGTH * Math.min(dash.width(), other.width());
    }

    private static boolean isBeside(Box dash, Box number) {
        double middle = Span.down(dash).middle();
        return middle > number.top() && middle < number.bottom();
    }
}

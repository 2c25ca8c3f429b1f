package cn.gouji.parse.format.scan.image.gap;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.format.scan.image.Box;

/**
 * The printed lines of tables that are ruled between their rows only: they end the rows, and begin where the labels do beside
 * the name of a group.
 *
 * @param unit pixels per point
 */
record RowRules(List<Box> lines, double unit) {

    /** In points: so much of a line may be lost at its ends. */
    private static final double LOST = 8;
    /** In points: lines of one column begin so near each other. */
    private static final double SAME = 6;
    /** The name of a group is wider, in points. */
    private static final double NARROWEST = 15;

    /**
     * @param numbers where the numbers of each row are
     * @param columns from the first column of numbers to the last
     * @return the beginning of the first row and the ends of all; nothing if lines do not part all rows of numbers
     */
    List<Double> ends(List<Span> numbers, Span columns) {
        List<Double> all = lines.stream().filter(line -> covers(line, columns)).map(line -> Span.down(line).middle())
                .sorted().toList();
        List<Double> ends = new ArrayList<>();
        double from = 0;
        for (Span row : numbers) {
            List<Double> between = between(all, from, row.middle());
            if (between.isEmpty()) {
                return List.of();
            }
            ends.addAll(ends.isEmpty() ? List.of(between.getLast()) : between);
            from = row.middle();
        }
        List<Double> below = between(all, from, Double.MAX_VALUE);
        if (below.isEmpty()) {
            return List.of();
        }
        ends.add(below.getFirst());
        return ends;
    }

    private static List<Double> between(List<Double> lines, double from, double to) {
        return lines.stream().filter(y -> y > from && y < to).toList();
    }

    /** Where lines between these rows begin among the labels. */
    List<Integer> starts(Span labels, List<Double> rows) {
        List<Integer> starts = new ArrayList<>();
        for (int start : lines.stream().filter(line -> Span.down(line).middle() >= rows.getFirst()
                && Span.down(line).middle() <= rows.getLast()).map(Box::left).sorted().toList()) {
            int last = starts.isEmpty() ? labels.from() : starts.getLast();
            boolean within = start > last + NARROWEST * unit && start < labels.to() - NARROWEST * unit;
            if (within) {
                starts.add(start);
            }
        }
        return starts;
    }

    /** Whether a line runs below or above a column. */
    boolean isRuled(double y, Span column) {
        Span most = new Span(column.from() + (int) (SAME * unit), column.to() - (int) (SAME * unit));
        return lines.stream().anyMatch(line -> Math.abs(Span.down(line).middle() - y) <= unit && covers(line, most));
    }

    private boolean covers(Box line, Span width) {
        double lost = LOST * unit;
        return line.left() <= width.from() + lost && line.right() >= width.to() - lost;
    }
}

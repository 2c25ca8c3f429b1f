package cn.gouji.parse.format.scan.image.gap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import cn.gouji.parse.format.paper.Ruling;
import cn.gouji.parse.format.scan.image.Box;

/** A table without lines: where its columns and rows end. */
final class GapTable {

    static final double MARGIN = 3;
    /** Of a number that sticks out of its column. */
    private static final double WIDEST_REST = 45;
    /** Between what stands before and behind a border between labels, in points. */
    private static final double LEAST_ROOM = 2.4;
    /** Between the lines of one name, in points. */
    private static final double NEXT_LINE = 6;

    private final double unit;
    private final List<Box> ink;
    private final RowRules rules;
    private final boolean ruled;
    private final List<Double> rows;
    private final RowInk printed;
    /** Borders of the columns; of those left of the numbers each row may lack some. */
    private final List<Integer> columns = new ArrayList<>();
    private final int labelColumns;

    /** @param columnsOfNumbers those without any number, too */
    GapTable(NumberRows numbers, List<Span> columnsOfNumbers, List<Box> page, RowRules rules, double unit) {
        this.unit = unit;
        this.rules = rules;
        Span height = new Span(numbers.rows().getFirst().from(), numbers.rows().getLast().to());
        List<Box> near = page.stream().filter(box -> Span.down(box).overlaps(height)).toList();
        int end = columnsOfNumbers.getLast().to();
        int left = Math.min(near.stream().mapToInt(Box::left).min().orElse(0), columnsOfNumbers.getFirst().from());
        int right = Math.max(end,
                near.stream().mapToInt(Box::right).filter(x -> x < end + WIDEST_REST * unit).max().orElse(end));
        int first = borderBefore(columnsOfNumbers.getFirst().from(), left, near);
        this.ink = page.stream().filter(box -> box.left() < right).toList();
        List<Double> ends = rules.ends(numbers.rows(), new Span(columnsOfNumbers.getFirst().from(), end));
        this.ruled = !ends.isEmpty();
        columns.add((int) (left - MARGIN * unit));
        if (ruled) {
            this.rows = ends;
            this.printed = new RowInk(ink, rows);
            columns.addAll(rules.starts(new Span(left, first), rows));
        } else {
            Span table = between(height, first);
            RowInk rough = new RowInk(ink, rows(numbers, table, (left + first) / 2));
            int group = new GroupBorders(rough, unit).beforeLabels(new Span(left, first));
            this.rows = rows(numbers, table, Math.max(left, group) - 1);
            this.printed = new RowInk(ink, rows);
            if (group > 0) {
                columns.add(new GroupBorders(printed, unit).within(new Span(left, group)));
                columns.add(group);
            }
        }
        columns.add(first);
        this.labelColumns = columns.size() - 1;
        for (int i = 1; i < columnsOfNumbers.size(); i++) {
            columns.add(borderBefore(columnsOfNumbers.get(i).from(), columnsOfNumbers.get(i - 1).to(), near));
        }
        columns.add((int) (right + MARGIN * unit));
    }

    /** @param from where the labels begin */
    private List<Double> rows(NumberRows numbers, Span table, int from) {
        return RowGaps.of(numbers.rows(),
                Span.covered(ink.stream().filter(box -> box.left() > from).toList(), Span::down), table);
    }

    /** From the words above the columns of numbers, or the first print of the page, to what comes below. */
    private Span between(Span numbers, int first) {
        int margin = (int) (MARGIN * unit);
        int above = ink.stream().filter(box -> box.left() > first && box.bottom() <= numbers.from())
                .mapToInt(Box::bottom).max().orElse(ink.stream().mapToInt(Box::top).min().orElse(0) - margin);
        int below = ink.stream().filter(box -> box.left() > first && box.top() >= numbers.to())
                .mapToInt(Box::top).min().orElse(ink.stream().mapToInt(Box::bottom).max().orElse(0) + margin);
        return new Span(above, below);
    }

    /** In the gap right before a column of numbers. */
    private static int borderBefore(int column, int from, List<Box> near) {
        int end = Span.covered(near.stream().filter(box -> box.left() < column).toList(), Span::across).stream()
                .mapToInt(Span::to).filter(to -> to <= column).max().orElse(from);
        return (Math.max(from, end) + column) / 2;
    }

    /** Whether no text runs over a border; between two characters of a label there is little room. */
    private boolean isBorder(int column, int row) {
        int x = columns.get(column);
        if (column == 0 || column >= labelColumns) {
            return printed.isFree(x, row);
        }
        List<Box> inRow = printed.of(row);
        int before = inRow.stream().filter(box -> box.left() <= x).mapToInt(Box::right).max().orElse(0);
        int behind = inRow.stream().filter(box -> box.left() > x).mapToInt(Box::left).min().orElse(Integer.MAX_VALUE);
        return before <= x && behind - before >= LEAST_ROOM * unit;
    }

    /** The ends of rows within which the name of all groups stands: it names all rows up to those that begin as far left. */
    private Set<Integer> withinName() {
        Set<Integer> within = new HashSet<>();
        for (int from = 1; labelColumns > 2 && from < rows.size(); from++) {
            int to = from;
            while (to < rows.size() && isBorder(1, to)) {
                to++;
            }
            Span run = new Span(rows.get(from - 1).intValue(), rows.get(to - 1).intValue());
            List<Span> names = Span.covered(ink.stream().filter(box -> box.right() <= columns.get(1))
                    .map(box -> new Box(box.left(), box.top() - (int) (NEXT_LINE * unit), box.right(), box.bottom()))
                    .filter(box -> Span.down(box).isIn(run)).toList(),
                    Span::down);
            if (names.size() == 1) {
                IntStream.range(from, to - 1).forEach(within::add);
            }
            from = to;
        }
        return within;
    }

    /** What stands before its columns of values. */
    Box labels() {
        return new Box(columns.getFirst(), rows.getFirst().intValue(), columns.get(labelColumns),
                (int) Math.ceil(rows.getLast()));
    }

    List<Ruling> rulings() {
        List<Ruling> rulings = new ArrayList<>();
        Set<Integer> withinName = ruled ? Set.of() : withinName();
        for (int i = 0; i < rows.size(); i++) {
            boolean outside = i == 0 || i == rows.size() - 1;
            for (int c = 1; c < columns.size(); c++) {
                Span width = new Span(columns.get(c - 1), columns.get(c));
                boolean withinLabel = ruled
                        ? !rules.isRuled(rows.get(i), width)
                        : c == 1 && withinName.contains(i)
                                || c < labelColumns && !printed.isFree(rows.get(i), width);
                if (outside || !withinLabel) {
                    rulings.add(new Ruling(true, rows.get(i) / unit, width.from() / unit, width.to() / unit));
                }
            }
        }
        for (int c = 0; c < columns.size(); c++) {
            boolean outside = c == 0 || c == columns.size() - 1;
            for (int row = 1; row < rows.size(); row++) {
                // What stands over a border must not be parted: the rest of a number would be taken for it.
                if (outside || isBorder(c, row)) {
                    rulings.add(new Ruling(false, columns.get(c) / unit, rows.get(row - 1) / unit,
                            rows.get(row) / unit));
                }
            }
        }
        return rulings;
    }
}

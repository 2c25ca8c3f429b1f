package cn.gouji.parse.format.scan.image.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import cn.gouji.parse.format.scan.image.Box;

/** Rows of numbers that stand in the same columns, as those of one table do. */
final class NumberRows {

    private static final int FEWEST_ROWS = 2;
    private static final int FEWEST_COLUMNS = 3;
    /** Of a number that is not recognised, or of a speck or two. */
    private static final int MOST_PIECES = 5;
    /** Between digits of one number, in their heights. */
    private static final double NEXT_DIGIT = 0.4;
    /** Of its strokes, in points. */
    private static final double SHORTEST_LABEL = 15;
    /** Between columns, and between numbers and labels, in points. */
    private static final double SMALLEST_GAP = 1.5;
    /** In points: so near its numbers stands a label that fills its cell. */
    private static final double LABEL_REACH = 40;
    /** Of the widest form without labels before its numbers, that of section 四. */
    private static final int FEWEST_NAMED = 10;
    /** In points: by how much the same columns lie elsewhere on the next page. */
    private static final double MOST_SHIFTED = 15;

    private final List<Box> ink;
    private final double unit;
    private final List<Box> numbers = new ArrayList<>();
    private Box last;

    private NumberRows(List<Box> ink, double unit) {
        this.ink = ink;
        this.unit = unit;
    }

    /** The tables of a page, from the top. */
    static List<NumberRows> of(List<Box> numbers, List<Box> ink, double unit) {
        List<NumberRows> tables = new ArrayList<>();
        for (List<Box> row : rows(numbers)) {
            // The number of the page is no row.
            boolean alone = row.size() == 1 && !isLabelled(row.getFirst(), ink, unit);
            if (!alone && (tables.isEmpty() || !tables.getLast().add(row))) {
                tables.add(new NumberRows(ink, unit));
                tables.getLast().add(row);
            }
        }
        return tables.stream().filter(table -> table.rows().size() >= FEWEST_ROWS
                && table.columns().size() >= FEWEST_COLUMNS || table.isLabelled()
                || table.wholeColumns().size() >= FEWEST_NAMED).toList();
    }

    private boolean isLabelled() {
        return rows(numbers).stream().allMatch(row -> isLabelled(row.getFirst(), ink, unit));
    }

    /** Whether words stand before a number. */
    private static boolean isLabelled(Box number, List<Box> ink, double unit) {
        return ink.stream().filter(box -> box.right() < number.left() && Span.down(box).overlaps(Span.down(number)))
                .map(Span::across).mapToInt(Span::length).sum() > SHORTEST_LABEL * unit;
    }

    private static List<List<Box>> rows(List<Box> numbers) {
        List<List<Box>> rows = new ArrayList<>();
        for (Box number : numbers.stream().sorted(Comparator.comparingDouble(box -> Span.down(box).middle()))
                .toList()) {
            double middle = Span.down(number).middle();
            boolean sameRow = !rows.isEmpty()
                    && middle - Span.down(rows.getLast().getLast()).middle() < number.height() / 2.0;
            if (!sameRow) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(number);
        }
        rows.forEach(row -> row.sort(Comparator.comparingInt(Box::left)));
        return rows;
    }

    private boolean add(List<Box> row) {
        Box box = row.stream().reduce(Box::and).orElseThrow();
        List<Box> all = new ArrayList<>(numbers);
        all.addAll(row);
        List<Span> columns = Span.covered(all, Span::across);
        if (last != null && (columns.size() < columns().size() || columns.size() < row.size()
                || !isFree(columns, new Span(last.top(), box.bottom()))
                || wordsIn(columns, new Span(last.bottom(), box.top())) > MOST_PIECES)) {
            return false;
        }
        numbers.addAll(row);
        last = box;
        return true;
    }

    /** Whether no words run over the columns, as those of headings do; a speck or the stroke of a seal may. */
    private boolean isFree(List<Span> columns, Span rows) {
        List<Span> covered = Span.covered(ink.stream().filter(box -> Span.down(box).overlaps(rows)).toList(),
                Span::across);
        int blocked = 0;
        int end = (int) (columns.getFirst().from() - LABEL_REACH * unit);
        for (Span column : columns) {
            Span free = new Span(end, column.from()).widestFree(covered);
            blocked += free == null || free.length() < SMALLEST_GAP * unit ? 1 : 0;
            end = column.to();
        }
        return blocked < 2;
    }

    /** How much stands between two rows of numbers, as headings of another part of the table do. */
    private long wordsIn(List<Span> columns, Span between) {
        int first = columns.getFirst().from();
        return ink.stream().filter(box -> Span.down(box).isIn(between) && box.left() >= first).count();
    }

    /** What their numbers cover. */
    List<Span> columns() {
        return Span.covered(numbers, Span::across);
    }

    /** The same with those that only the header names. */
    List<Span> wholeColumns() {
        return new HeaderColumns(ink, unit).of(printedColumns(), height());
    }

    /**
     * The columns of the table that began on the page before, if none are named here and the numbers stand in them; the
     * last of them, of totals, has a number whenever another one has.
     */
    List<Span> columnsLike(List<Span> before) {
        List<Span> columns = wholeColumns();
        if (before.size() <= columns.size()) {
            return columns;
        }
        int shift = (int) (columns.getLast().middle() - before.getLast().middle());
        List<Span> same = before.stream().map(column -> column.shifted(shift)).map(column -> columns.stream()
                .filter(column::overlaps).findFirst().map(column::and).orElse(column)).toList();
        boolean each = columns.stream().allMatch(column -> same.stream().filter(column::overlaps).count() == 1);
        return each && Math.abs(shift) <= MOST_SHIFTED * unit ? same : columns;
    }

    private Span height() {
        return new Span(numbers.getFirst().top(), last.bottom());
    }

    /** What numbers cover, with the beginnings of those that are not recognised: none may be parted. */
    private List<Span> printedColumns() {
        List<Span> columns = columns();
        Span height = height();
        List<Box> whole = new ArrayList<>(numbers);
        List<Box> others = new ArrayList<>(ink.stream().filter(box -> Span.down(box).isIn(height)).toList());
        boolean grown = true;
        while (grown) {
            List<Box> joined = new ArrayList<>();
            others.removeIf(box -> whole.stream().filter(digit -> isNextTo(box, digit, columns)).findFirst()
                    .map(digit -> joined.add(Span.across(box).overlaps(Span.across(digit)) ? box : box.and(digit)))
                    .isPresent());
            whole.addAll(joined);
            grown = !joined.isEmpty();
        }
        List<Span> grownColumns = Span.covered(whole, Span::across);
        return grownColumns.size() == columns.size() ? grownColumns : columns;
    }

    /** Whether it stands in a column, or beside a digit that does, as the next one of a number. */
    private boolean isNextTo(Box box, Box digit, List<Span> columns) {
        Span across = Span.across(box);
        boolean sameColumn = across.overlaps(Span.across(digit))
                && columns.stream().filter(across::overlaps).count() == 1;
        int gap = Math.max(box.left() - digit.right(), digit.left() - box.right());
        return sameColumn || Span.down(box).overlaps(Span.down(digit)) && gap <= NEXT_DIGIT * digit.height()
                && box.left() > columns.getFirst().from() - digit.height();
    }

    /** From the upper edge of the numbers to the lower one, of each row. */
    List<Span> rows() {
        return rows(numbers).stream().map(row -> Span.down(row.stream().reduce(Box::and).orElseThrow())).toList();
    }
}

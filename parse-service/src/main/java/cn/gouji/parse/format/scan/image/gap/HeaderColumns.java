package cn.gouji.parse.format.scan.image.gap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.BiPredicate;

import cn.gouji.parse.format.scan.image.Box;

/**
 * The columns of a table as its printed header names them: those without any number, too, where noughts are left blank or
 * are not recognised.
 */
final class HeaderColumns {

    /** In points: how far above the first number a header may begin. */
    private static final double REACH = 110;
    /** Between two lines of a header, in points: it may stand in the middle of rows that others fill. */
    private static final double LARGEST_STEP = 26;
    /** Between two characters of one name, in points. */
    private static final double WITHIN_NAME = 4.5;

    /** Between characters of a text, with a comma or a bracket among them. */
    private static final double WITHIN_TEXT = 9.5;
    /** Longer than a line of the name of one column; and what may follow it, or stand in front, as a part of it. */
    private static final double LONG_TEXT = 40;
    private static final double SHORT_PART = 24;
    private static final double ONE_CHARACTER = 13;
    private static final double NARROWEST_NAME = 6;

    private final List<Box> ink;
    private final double unit;

    HeaderColumns(List<Box> ink, double unit) {
        this.ink = ink;
        this.unit = unit;
    }

    /**
     * @param numbers columns of numbers
     * @param rows from the first number to the last
     * @return all columns of values, or those of the numbers if no header names each of these by itself
     */
    List<Span> of(List<Span> numbers, Span rows) {
        List<Span> names = names(rows.from());
        boolean labelled = names.stream().anyMatch(name -> !isOfValues(name, numbers, rows));
        // Of what is printed over the labels the end may stand apart.
        List<Span> columns = names.stream().filter(name -> isOfValues(name, numbers, rows) && !(labelled
                && name.to() < numbers.getFirst().from() && name.length() < ONE_CHARACTER * unit)).toList();
        boolean each = columns.stream().allMatch(name -> name.length() > NARROWEST_NAME * unit) && numbers.stream()
                .allMatch(number -> columns.stream().filter(number::overlaps).count() == 1)
                && columns.stream().allMatch(name -> numbers.stream().filter(name::overlaps).count() <= 1);
        return each ? columns.stream().map(name -> with(name, numbers)).toList() : numbers;
    }

    /** What the names of single columns cover; the name over several columns ends them. */
    private List<Span> names(int bottom) {
        List<Span> names = new ArrayList<>();
        int top = bottom;
        for (Box words : words(bottom)) {
            Span across = Span.across(words);
            List<Span> below = names.stream().filter(across::overlaps).toList();
            if (below.size() > 1 || top - words.bottom() > LARGEST_STEP * unit) {
                break;
            }
            names.removeAll(below);
            names.add(below.isEmpty() ? across : across.and(below.getFirst()));
            top = Math.min(top, words.top());
        }
        names.sort(Comparator.comparingInt(Span::from));
        return names;
    }

    /** Characters that stand next to each other, from the lowest. */
    private List<Box> words(int bottom) {
        List<Box> words = new ArrayList<>(ink.stream()
                .filter(box -> box.bottom() <= bottom && box.bottom() > bottom - REACH * unit).toList());
        join(words, (one, other) -> gap(one, other) <= WITHIN_NAME * unit);
        join(words, this::areOneText);
        words.sort(Comparator.comparingInt(Box::bottom).reversed());
        return words;
    }

    private static void join(List<Box> words, BiPredicate<Box, Box> together) {
        Deque<Box> open = new ArrayDeque<>(words);
        words.clear();
        while (!open.isEmpty()) {
            Box word = open.remove();
            List<Box> parts = words.stream().filter(other -> isOneLine(word, other) && together.test(word, other))
                    .toList();
            words.removeAll(parts);
            // What was joined may reach others.
            (parts.isEmpty() ? words : open).add(parts.stream().reduce(word, Box::and));
        }
    }

    private boolean areOneText(Box one, Box other) {
        return gap(one, other) <= WITHIN_TEXT * unit && Math.max(one.width(), other.width()) > LONG_TEXT * unit
                && Math.min(one.width(), other.width()) < SHORT_PART * unit;
    }

    private static boolean isOneLine(Box one, Box other) {
        return Span.down(one).overlaps(Span.down(other));
    }

    private static int gap(Box one, Box other) {
        return Math.max(one.left() - other.right(), other.left() - one.right());
    }

    /** Whether numbers stand below it, or nothing does as labels do. */
    private boolean isOfValues(Span name, List<Span> numbers, Span rows) {
        return name.from() > numbers.getFirst().to() || numbers.stream().anyMatch(name::overlaps)
                || ink.stream().noneMatch(box -> Span.down(box).overlaps(rows) && Span.across(box).overlaps(name));
    }

    private static Span with(Span name, List<Span> numbers) {
        return numbers.stream().filter(name::overlaps).findFirst().map(name::and).orElse(name);
    }
}

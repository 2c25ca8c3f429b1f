package cn.gouji.parse.format.scan.image.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import cn.gouji.parse.format.scan.image.Box;

/** What something covers of the width or the height of a page, in pixels. */
record Span(int from, int to) {

    static Span across(Box box) {
        return new Span(box.left(), box.right());
    }

    static Span down(Box box) {
        return new Span(box.top(), box.bottom());
    }

    boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    Span and(Span other) {
        return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }

    Span shifted(int by) {
        return new Span(from + by, to + by);
    }

    boolean isIn(Span other) {
        return from >= other.from && to <= other.to;
    }

    double middle() {
        return (from + to) / 2.0;
    }

    int length() {
        return to - from;
    }

    /** What all boxes together cover. */
    static List<Span> covered(Collection<Box> boxes, Function<Box, Span> side) {
        List<Span> covered = new ArrayList<>();
        for (Span span : boxes.stream().map(side).sorted(Comparator.comparingInt(Span::from)).toList()) {
            if (!covered.isEmpty() && covered.getLast().overlaps(span)) {
                Span last = covered.removeLast();
                covered.add(new Span(last.from, Math.max(last.to, span.to)));
            } else {
                covered.add(span);
            }
        }
        return covered;
    }

    /** The widest part of it that nothing covers; null if there is none. */
    Span widestFree(List<Span> covered) {
        Span widest = null;
        int free = from;
        for (Span span : covered) {
            if (span.to > free) {
                int end = Math.min(to, span.from);
                widest = end > free && (widest == null || end - free > widest.length()) ? new Span(free, end) : widest;
                free = span.to;
            }
        }
        Span rest = new Span(free, to);
        return rest.length() > 0 && (widest == null || rest.length() > widest.length()) ? rest : widest;
    }
}

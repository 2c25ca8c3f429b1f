package cn.gouji.parse.format.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A ruling line.
 *
 * @param at its y if horizontal, otherwise its x
 */
public record Ruling(boolean horizontal, double at, double from, double to) {

    /** Lines this near are one line, and a gap this short is none: double strokes, dots, corners that do not meet. */
    public static final double NEAR = 3;
    private static final double SHORTEST = 6;

    /** Null if the line is neither horizontal nor vertical. */
    public static Ruling between(double x1, double y1, double x2, double y2) {
        double width = Math.abs(x2 - x1);
        double height = Math.abs(y2 - y1);
        if (Math.min(width, height) > 1.5 || !Double.isFinite(width + height)) {
            return null;
        }
        return width >= height
                ? new Ruling(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2))
                : new Ruling(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2));
    }

    public boolean meets(Ruling crossing) {
        return crossing.at > from - NEAR && crossing.at < to + NEAR && at > crossing.from - NEAR
                && at < crossing.to + NEAR;
    }

    /** Lines of one direction, those that continue or double each other made one. */
    public static List<Ruling> merged(List<Ruling> rulings) {
        List<Ruling> sorted = new ArrayList<>(rulings);
        sorted.sort(Comparator.comparingDouble(Ruling::at));
        List<Ruling> merged = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at - sorted.get(start).at > NEAR) {
                mergeOnOneLine(sorted.subList(start, i), merged);
                start = i;
            }
        }
        return merged;
    }

    private static void mergeOnOneLine(List<Ruling> line, List<Ruling> merged) {
        line.sort(Comparator.comparingDouble(Ruling::from));
        Ruling open = null;
        for (Ruling next : line) {
            if (open != null && next.from <= open.to + NEAR) {
                open = new Ruling(open.horizontal, open.at, open.from, Math.max(open.to, next.to));
            } else {
                addLong(open, merged);
                open = next;
            }
        }
        addLong(open, merged);
    }

    private static void addLong(Ruling ruling, List<Ruling> merged) {
        if (ruling != null && ruling.to - ruling.from >= SHORTEST) {
            merged.add(ruling);
        }
    }
}

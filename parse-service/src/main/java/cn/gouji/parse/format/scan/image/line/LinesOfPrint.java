package cn.gouji.parse.format.scan.image.line;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.format.scan.image.Box;
import cn.gouji.parse.format.scan.image.Layer;

/**
 * Tells ruled lines from strokes of characters: where rows are low, the strokes of characters above each other make one
 * line with the borders between them, and lengthen the line of a column that ends below them.
 */
final class LinesOfPrint {

    /** In points: a line may end so far beyond the one it ends at. */
    private static final double NEAR = 2;
    /** Loose ends that are shorter are no part of a line that is partly lost. */
    private static final double LONGEST_STROKE = 14.5;

    private final Layer layer;
    private final double unit;

    /** @param unit pixels per point */
    LinesOfPrint(Layer layer, double unit) {
        this.layer = layer;
        this.unit = unit;
    }

    /** The parts of lines that are ruled, cut where they cross others. */
    List<Box> ruled(List<Box> lines, List<Box> crossing) {
        List<Box> ruled = new ArrayList<>();
        lines.forEach(line -> addRuled(line, crossing, ruled));
        return ruled;
    }

    private void addRuled(Box line, List<Box> crossing, List<Box> ruled) {
        boolean doubtful = layer.isOfCharacters(line, unit);
        List<Integer> ends = ends(line, crossing);
        Box open = null;
        for (int i = 1; i < ends.size(); i++) {
            Box part = part(line, ends.get(i - 1), ends.get(i));
            boolean loose = ends.size() > 2 && (i == 1 && !isHeld(line, first(line), crossing)
                    || i == ends.size() - 1 && !isHeld(line, last(line), crossing));
            if (isRuled(part, loose, doubtful)) {
                open = open == null ? part : open.and(part);
            } else if (open != null) {
                ruled.add(open);
                open = null;
            }
        }
        if (open != null) {
            ruled.add(open);
        }
    }

    /** @param doubtful whether most of the line is of characters */
    private boolean isRuled(Box part, boolean loose, boolean doubtful) {
        int length = Math.max(part.width(), part.height());
        if (doubtful) {
            return length > 2 * NEAR * unit && layer.isClear(part, unit);
        }
        return length <= 2 * NEAR * unit
                || !(loose && length < LONGEST_STROKE * unit) && !layer.isOfCharacters(part, unit);
    }

    /** Where it begins, crosses others and ends. */
    private List<Integer> ends(Box line, List<Box> crossing) {
        double near = NEAR * unit;
        List<Integer> ends = new ArrayList<>(List.of(first(line)));
        crossing.stream().filter(other -> meets(line, other)).map(LinesOfPrint::middle).sorted()
                .filter(at -> at > first(line) + near && at < last(line) - near).forEach(ends::add);
        ends.add(last(line));
        return ends;
    }

    private boolean isHeld(Box line, int end, List<Box> crossing) {
        return crossing.stream().anyMatch(other -> meets(line, other) && Math.abs(middle(other) - end) <= NEAR * unit);
    }

    private boolean meets(Box line, Box other) {
        return middle(line) > first(other) - NEAR * unit && middle(line) < last(other) + NEAR * unit;
    }

    private static boolean isHorizontal(Box line) {
        return line.width() > line.height();
    }

    private static int first(Box line) {
        return isHorizontal(line) ? line.left() : line.top();
    }

    private static int last(Box line) {
        return isHorizontal(line) ? line.right() : line.bottom();
    }

    /** Where it runs. */
    private static int middle(Box line) {
        return isHorizontal(line) ? (line.top() + line.bottom()) / 2 : (line.left() + line.right()) / 2;
    }

    private static Box part(Box line, int from, int to) {
        return isHorizontal(line)
                ? new Box(from, line.top(), to, line.bottom())
                : new Box(line.left(), from, line.right(), to);
    }
}

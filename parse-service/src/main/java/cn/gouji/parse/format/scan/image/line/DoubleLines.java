package cn.gouji.parse.format.scan.image.line;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.format.scan.image.Box;

/** Makes two lines that run side by side one thick line: the one is not what is printed beside the other. */
final class DoubleLines {

    /** Both together, in points; strokes of a seal side by side are thicker. */
    private static final double THICKEST = 3.2;
    /** How far they end apart, in points. */
    private static final double NEAR_END = 3;

    private DoubleLines() {
    }

    /** @param lines of one direction */
    static List<Box> joined(List<Box> lines, double unit) {
        List<Box> joined = new ArrayList<>();
        for (Box line : lines) {
            int beside = 0;
            while (beside < joined.size() && !isBeside(joined.get(beside), line, unit)) {
                beside++;
            }
            if (beside < joined.size()) {
                joined.set(beside, joined.get(beside).and(line));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean isBeside(Box one, Box other, double unit) {
        Box both = one.and(other);
        boolean horizontal = one.width() > one.height();
        return (horizontal ? both.height() : both.width()) <= THICKEST * unit
                && (horizontal
                        ? isNear(one.left(), other.left(), unit) && isNear(one.right(), other.right(), unit)
                        : isNear(one.top(), other.top(), unit) && isNear(one.bottom(), other.bottom(), unit));
    }

    private static boolean isNear(int end, int other, double unit) {
        return Math.abs(end - other) <= NEAR_END * unit;
    }
}

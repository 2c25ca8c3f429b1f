package cn.gouji.parse.form.header;

import java.util.List;
import java.util.stream.IntStream;

/** Which columns stand to the right of which, as the lines of a header have them. Columns are told as bits. */
public final class ColumnPrecedence {

    private final int all;
    /** For each column, those that some line has to the right of it. */
    private final int[] rightOf;

    public ColumnPrecedence(int width) {
        this.all = (1 << width) - 1;
        this.rightOf = new int[width];
    }

    /** Whether some line has another order than that of the form. */
    public boolean isOtherwise() {
        return IntStream.range(0, rightOf.length).anyMatch(c -> (rightOf[c] & (1 << c) - 1) != 0);
    }

    /** Whether the last column stands in front of some and behind none, and the others in the order of the form. */
    public boolean putsLastFirst() {
        int last = rightOf.length - 1;
        return rightOf[last] != 0
                && IntStream.range(0, last).allMatch(c -> (rightOf[c] & ((1 << c) - 1 | 1 << last)) == 0);
    }

    /** Whether some line has the last column to the right of another. */
    public boolean putsLastBehind() {
        int last = 1 << rightOf.length - 1;
        return IntStream.of(rightOf).anyMatch(right -> (right & last) != 0);
    }

    /**
     * Columns that no line compares keep the order of the form; empty if the lines contradict each other.
     *
     * @param named those that are asked for, as bits
     */
    public int[] ordered(int named) {
        int[] order = new int[Integer.bitCount(named)];
        int left = named;
        for (int i = 0; i < order.length; i++) {
            int rest = left;
            int next = IntStream.range(0, rightOf.length).filter(c -> (rest & 1 << c) != 0)
                    .filter(c -> IntStream.range(0, rightOf.length)
                            .noneMatch(other -> (rest & 1 << other) != 0 && (rightOf[other] & 1 << c) != 0))
                    .findFirst().orElse(-1);
            if (next < 0) {
                return new int[0];
            }
            order[i] = next;
            left &= ~(1 << next);
        }
        return order;
    }

    /** @param found columns that are named from the left, or whole groups of them */
    public void compare(List<Integer> found) {
        int groups = found.stream().filter(meant -> Integer.bitCount(meant) > 1).reduce(0, (a, b) -> a | b);
        boolean underAll = found.contains(all);
        for (int i = 0; i < found.size(); i++) {
            for (int k = i + 1; k < found.size(); k++) {
                int left = found.get(i);
                int right = found.get(k);
                if (underAll && found.size() == 2) {
                    precede(left == all ? all & ~right : left, right == all ? all & ~left : right);
                } else if (!underAll && (left & right) == 0 && isComparable(left, right, groups)) {
                    precede(left, right);
                }
            }
        }
    }

    /** The columns of a group that is named on the same line stand below it, wherever they are read. */
    private static boolean isComparable(int left, int right, int groups) {
        boolean leftBelow = Integer.bitCount(left) == 1 && (left & groups) != 0;
        boolean rightBelow = Integer.bitCount(right) == 1 && (right & groups) != 0;
        return leftBelow == rightBelow;
    }

    private void precede(int left, int right) {
        for (int c = 0; c < rightOf.length; c++) {
            rightOf[c] |= (left & 1 << c) != 0 ? right : 0;
        }
    }
}

package cn.gouji.parse.format.scan.image.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import cn.gouji.parse.format.scan.image.Box;

/** Runs of ink that touch: one line, however thick or crooked, and what is printed over it. */
final class LineBundle {

    private static final double MUCH = 0.5;

    /** @param first of the pixels along the line */
    record Run(int across, int first, int last) {

        int length() {
            return last - first + 1;
        }
    }

    private final List<Run> runs = new ArrayList<>();
    private final List<Run> front = new ArrayList<>();

    LineBundle(Run run) {
        add(run);
    }

    boolean touches(Run run) {
        return front.stream().anyMatch(other -> run.across - other.across <= 1 && run.first <= other.last + 1
                && run.last >= other.first - 1);
    }

    void add(Run run) {
        front.removeIf(other -> other.across < run.across - 1);
        front.add(run);
        runs.add(run);
    }

    void join(LineBundle other) {
        runs.addAll(other.runs);
        front.addAll(other.front);
    }

    /** Whether the line ended before this row of pixels. */
    boolean isBehind(int across) {
        return front.stream().allMatch(run -> run.across < across - 1);
    }

    /**
     * The lines that its long runs make, if they are so long: a seal, or a digit that touches, adds runs that are short,
     * and joins the lines it touches.
     */
    List<LineBundle> cores(int atLeast) {
        int longest = runs.stream().mapToInt(Run::length).max().orElse(0);
        if (longest < atLeast) {
            return List.of(this);
        }
        List<LineBundle> cores = new ArrayList<>();
        for (Run run : runs.stream().filter(run -> run.length() > MUCH * longest)
                .sorted(Comparator.comparingInt(Run::across)).toList()) {
            if (cores.isEmpty() || run.across - cores.getLast().last() > 1) {
                cores.add(new LineBundle(run));
            } else {
                cores.getLast().add(run);
            }
        }
        return cores;
    }

    int thickness() {
        return high() - low();
    }

    /** Rows of pixels beside the line count as printed, too. */
    private int low() {
        return Math.min(runs.stream().mapToInt(Run::across).min().orElse(0) + 1, last());
    }

    private int high() {
        return Math.max(last() - 1, low());
    }

    private int last() {
        return runs.stream().mapToInt(Run::across).max().orElse(0);
    }

    Box box(boolean horizontal) {
        int first = runs.stream().mapToInt(Run::first).min().orElse(0);
        int last = runs.stream().mapToInt(Run::last).max().orElse(0);
        return horizontal ? new Box(first, low(), last + 1, high() + 1) : new Box(low(), first, high() + 1, last + 1);
    }
}

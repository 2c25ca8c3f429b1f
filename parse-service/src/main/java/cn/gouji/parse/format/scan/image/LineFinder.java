package cn.gouji.parse.format.scan.image;

import java.util.ArrayList;
import java.util.List;

/** Finds the straight lines of a picture: long runs of ink that lie close together. */
public final class LineFinder {

    private static final int LARGEST_GAP = 2;
    /** The longest piece that is missing of a faint line, in points. */
    private static final double LARGEST_BREAK = 1.6;
    private static final double LEAST_INK = 0.8;

    /** @param first of the pixels along the line */
    private record Run(int across, int first, int last) {
    }

    /** A bundle of runs that touch: one line, however thick or crooked. */
    private static final class Bundle {

        private int low;
        private int high;
        private int first;
        private int last;
        private final List<Run> front = new ArrayList<>();

        private Bundle(Run run) {
            low = run.across;
            high = run.across;
            first = run.first;
            last = run.last;
            front.add(run);
        }

        private boolean touches(Run run) {
            return front.stream().anyMatch(other -> run.across - other.across <= 1 && run.first <= other.last + 1
                    && run.last >= other.first - 1);
        }

        private void add(Run run) {
            high = Math.max(high, run.across);
            first = Math.min(first, run.first);
            last = Math.max(last, run.last);
            front.removeIf(other -> other.across < run.across - 1);
            front.add(run);
        }
    }

    private final Ink ink;
    private final int shortest;
    private final int thickest;
    private final int largestBreak;

    LineFinder(Ink ink, double pixelsPerPoint) {
        this.ink = ink;
        // Longer than any stroke of a character in a table, shorter than the side of any cell.
        this.shortest = (int) (14.5 * pixelsPerPoint);
        this.thickest = (int) Math.ceil(3.2 * pixelsPerPoint);
        this.largestBreak = (int) Math.ceil(LARGEST_BREAK * pixelsPerPoint);
    }

    List<Box> horizontal() {
        return find(true);
    }

    List<Box> vertical() {
        return find(false);
    }

    private List<Box> find(boolean horizontal) {
        List<Bundle> open = new ArrayList<>();
        List<Box> lines = new ArrayList<>();
        int across = horizontal ? ink.height() : ink.width();
        for (int i = 0; i < across; i++) {
            for (Run run : runs(i, horizontal)) {
                add(run, open);
            }
            int at = i;
            open.removeIf(bundle -> bundle.high < at - 1 && addLine(bundle, horizontal, lines));
        }
        open.forEach(bundle -> addLine(bundle, horizontal, lines));
        return lines;
    }

    private static void add(Run run, List<Bundle> open) {
        Bundle joined = null;
        for (int i = open.size() - 1; i >= 0; i--) {
            Bundle bundle = open.get(i);
            if (bundle.touches(run)) {
                if (joined == null) {
                    bundle.add(run);
                    joined = bundle;
                } else {
                    joined.low = Math.min(joined.low, bundle.low);
                    joined.first = Math.min(joined.first, bundle.first);
                    joined.last = Math.max(joined.last, bundle.last);
                    joined.front.addAll(bundle.front);
                    open.remove(i);
                }
            }
        }
        if (joined == null) {
            open.add(new Bundle(run));
        }
    }

    private boolean addLine(Bundle bundle, boolean horizontal, List<Box> lines) {
        // Rows of pixels beside the line count as printed, too.
        int low = Math.min(bundle.low + 1, bundle.high);
        int high = Math.max(bundle.high - 1, low);
        if (high - low < thickest) {
            lines.add(horizontal
                    ? new Box(bundle.first, low, bundle.last + 1, high + 1)
                    : new Box(low, bundle.first, high + 1, bundle.last + 1));
        }
        return true;
    }

    /** Whole lines, and broken ones that are so long and dense that no row of characters makes them. */
    private List<Run> runs(int across, boolean horizontal) {
        List<Run> runs = new ArrayList<>();
        addRuns(across, horizontal, LARGEST_GAP, shortest, runs);
        addRuns(across, horizontal, largestBreak, 2 * shortest, runs);
        return runs;
    }

    private void addRuns(int across, boolean horizontal, int largestGap, int atLeast, List<Run> runs) {
        int length = horizontal ? ink.width() : ink.height();
        int first = -1;
        int last = -1;
        int printed = 0;
        for (int i = 0; i <= length; i++) {
            if (i < length && isPrinted(i, across, horizontal)) {
                first = first < 0 ? i : first;
                last = i;
                printed++;
            } else if (first >= 0 && (i == length || i - last > largestGap)) {
                int span = last - first + 1;
                if (span >= atLeast && printed >= LEAST_INK * span) {
                    runs.add(new Run(across, first, last));
                }
                first = -1;
                printed = 0;
            }
        }
    }

    /** A thin line of a poor print changes from one row of pixels to the next. */
    private boolean isPrinted(int along, int across, boolean horizontal) {
        int last = (horizontal ? ink.height() : ink.width()) - 1;
        for (int i = Math.max(0, across - 1); i <= Math.min(last, across + 1); i++) {
            if (horizontal ? ink.at(along, i) : ink.at(i, along)) {
                return true;
            }
        }
        return false;
    }
}

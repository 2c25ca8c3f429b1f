package cn.gouji.parse.format.scan.image.line;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.format.scan.image.Box;
import cn.gouji.parse.format.scan.image.Ink;

/** Finds the straight lines of a picture: long runs of ink that lie close together. */
public final class LineFinder {

    private static final int LARGEST_GAP = 2;
    /** The longest piece that is missing of a faint line, in points. */
    private static final double LARGEST_BREAK = 1.6;
    private static final double LARGEST_BREAK_OF_LONG = 2.6;
    private static final double LEAST_INK = 0.8;

    private final Ink ink;
    private final int shortest;
    private final int thickest;
    private final int largestBreak;
    private final int largestBreakOfLong;

    /** @param shortest line, in points: longer than any stroke of a character */
    public LineFinder(Ink ink, double pixelsPerPoint, double shortest) {
        this.ink = ink;
        this.shortest = (int) (shortest * pixelsPerPoint);
        this.thickest = (int) Math.ceil(3.2 * pixelsPerPoint);
        this.largestBreak = (int) Math.ceil(LARGEST_BREAK * pixelsPerPoint);
        this.largestBreakOfLong = (int) Math.ceil(LARGEST_BREAK_OF_LONG * pixelsPerPoint);
    }

    public List<Box> horizontal() {
        return find(true);
    }

    public List<Box> vertical() {
        return find(false);
    }

    private List<Box> find(boolean horizontal) {
        List<LineBundle> open = new ArrayList<>();
        List<Box> lines = new ArrayList<>();
        int across = horizontal ? ink.height() : ink.width();
        for (int i = 0; i < across; i++) {
            for (LineBundle.Run run : runs(i, horizontal)) {
                add(run, open);
            }
            int at = i;
            open.removeIf(bundle -> bundle.isBehind(at) && addLine(bundle, horizontal, lines));
        }
        open.forEach(bundle -> addLine(bundle, horizontal, lines));
        return lines;
    }

    private static void add(LineBundle.Run run, List<LineBundle> open) {
        LineBundle joined = null;
        for (int i = open.size() - 1; i >= 0; i--) {
            LineBundle bundle = open.get(i);
            if (bundle.touches(run)) {
                if (joined == null) {
                    bundle.add(run);
                    joined = bundle;
                } else {
                    joined.join(bundle);
                    open.remove(i);
                }
            }
        }
        if (joined == null) {
            open.add(new LineBundle(run));
        }
    }

    private boolean addLine(LineBundle bundle, boolean horizontal, List<Box> lines) {
        List<LineBundle> found = bundle.thickness() < thickest ? List.of(bundle) : bundle.cores(2 * shortest);
        found.stream().filter(line -> line.thickness() < thickest).forEach(line -> lines.add(line.box(horizontal)));
        return true;
    }

    /** Whole lines, and broken ones that are so long and dense that no row of characters makes them. */
    private List<LineBundle.Run> runs(int across, boolean horizontal) {
        boolean[] strip = strip(across, horizontal);
        List<LineBundle.Run> runs = new ArrayList<>();
        addRuns(across, strip, LARGEST_GAP, shortest, runs);
        addRuns(across, strip, largestBreak, 2 * shortest, runs);
        addRuns(across, strip, largestBreakOfLong, 4 * shortest, runs);
        return runs;
    }

    private void addRuns(int across, boolean[] strip, int largestGap, int atLeast, List<LineBundle.Run> runs) {
        int length = strip.length;
        int first = -1;
        int last = -1;
        int printed = 0;
        for (int i = 0; i <= length; i++) {
            if (i < length && strip[i]) {
                first = first < 0 ? i : first;
                last = i;
                printed++;
            } else if (first >= 0 && (i == length || i - last > largestGap)) {
                int span = last - first + 1;
                if (span >= atLeast && printed >= LEAST_INK * span) {
                    runs.add(new LineBundle.Run(across, first, last));
                }
                first = -1;
                printed = 0;
            }
        }
    }

    /** A thin line of a poor print changes from one row of pixels to the next: what is printed in any of three. */
    private boolean[] strip(int across, boolean horizontal) {
        boolean[] strip = new boolean[horizontal ? ink.width() : ink.height()];
        int last = (horizontal ? ink.height() : ink.width()) - 1;
        for (int i = Math.max(0, across - 1); i <= Math.min(last, across + 1); i++) {
            for (int along = 0; along < strip.length; along++) {
                strip[along] |= horizontal ? ink.at(along, i) : ink.at(i, along);
            }
        }
        return strip;
    }
}

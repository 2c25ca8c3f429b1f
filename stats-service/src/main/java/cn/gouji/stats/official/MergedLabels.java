package cn.gouji.stats.official;

import java.util.ArrayList;
import java.util.List;

/** Labels in groups inside groups, as the heading of a table prints them: what is the same beside each other is merged. */
final class MergedLabels {

    private final List<List<String>> paths;
    private final int depth;

    /** @param paths for each row or column its labels, outermost first */
    MergedLabels(List<List<String>> paths) {
        this.paths = paths;
        this.depth = paths.stream().mapToInt(List::size).max().orElseThrow();
    }

    int depth() {
        return depth;
    }

    /** The labels that begin at a row or column, outermost first. */
    List<Span> at(int index) {
        List<Span> spans = new ArrayList<>();
        List<String> path = paths.get(index);
        for (int level = 0; level < path.size(); level++) {
            boolean last = level == path.size() - 1;
            if (last || index == 0 || !sameGroup(index - 1, index, level)) {
                int length = 1;
                while (!last && index + length < paths.size() && sameGroup(index, index + length, level)) {
                    length++;
                }
                spans.add(new Span(path.get(level), level, length, last ? depth - level : 1));
            }
        }
        return spans;
    }

    private boolean sameGroup(int one, int other, int level) {
        List<String> first = paths.get(one);
        List<String> second = paths.get(other);
        // A last label is never a group, even if it reads like one.
        return level < first.size() - 1 && level < second.size() - 1
                && first.subList(0, level + 1).equals(second.subList(0, level + 1));
    }

    /**
     * A merged label.
     *
     * @param length over how many rows or columns it goes
     * @param thickness how many levels it fills
     */
    record Span(String label, int level, int length, int thickness) {
    }
}

package cn.gouji.validate.deployment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** What is wrong in the file, all of it, so that it can be mended at once. */
final class Mistakes {

    private final List<Mistake> found = new ArrayList<>();

    private record Mistake(int line, String what) {

        @Override
        public String toString() {
            return "line " + line + ": " + what;
        }
    }

    void add(Node where, String what) {
        add(where.getStartMark(), what);
    }

    void add(Mark where, String what) {
        found.add(new Mistake(where.getLine() + 1, what));
    }

    /** @throws IllegalArgumentException if there are any */
    void refuse(String file) {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparingInt(Mistake::line));
            throw new IllegalArgumentException("The rules in " + file + " cannot be used (" + found.size()
                    + (found.size() == 1 ? " mistake" : " mistakes") + "):\n  "
                    + String.join("\n  ", found.stream().map(Mistake::toString).toList()));
        }
    }
}

package cn.gouji.parse.form.shape.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.wording.TextRow;

/** The values of a table that follow each other without words between: those of a row, on its line or one a line. */
public final class ValueRuns {

    /** Where a value or a dash stands. */
    public record At(int line, int word, CellText text) {
    }

    /**
     * Values that follow each other.
     *
     * @param label the words right in front of them that no values before have, empty if there are none
     */
    public record Run(List<At> values, String label) {

        public int length() {
            return values.size();
        }
    }

    private final List<TextRow> lines;
    private final List<List<String>> words = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final List<At> open = new ArrayList<>();
    private String label = "";
    /** The words of each line that are left out. */
    private final Map<Integer, Set<Integer>> dropped = new HashMap<>();
    /** Lines whose values are left out. */
    private final Set<Integer> rows = new HashSet<>();
    private final Set<Integer> replaced = new HashSet<>();

    public ValueRuns(List<TextRow> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            List<String> ofLine = LineWords.of(lines.get(i));
            words.add(new ArrayList<>(ofLine));
            boolean several = ofLine.stream().filter(word -> !word.isEmpty()).count() > 1;
            if (several) {
                end();
            }
            for (int k = 0; k < ofLine.size(); k++) {
                CellText text = CellTextReader.read(ofLine.get(k));
                if (text instanceof CellText.Words) {
                    end();
                    label = ofLine.get(k);
                } else if (!ofLine.get(k).isEmpty()) {
                    open.add(new At(i, k, text));
                }
            }
            if (several) {
                end();
            }
        }
        end();
    }

    private void end() {
        if (!open.isEmpty()) {
            runs.add(new Run(List.copyOf(open), label));
            open.clear();
            label = "";
        }
    }

    public List<Run> all() {
        return runs;
    }

    public List<Run> ofLength(int length) {
        return runs.stream().filter(run -> run.length() == length).toList();
    }

    /** The last cells of a line of a grid, blank ones included; null if words are among them or no value. */
    public Run tail(int line, int length) {
        List<String> cells = words.get(line);
        if (!lines.get(line).grid() || cells.size() <= length) {
            return null;
        }
        List<At> tail = new ArrayList<>();
        for (int k = cells.size() - length; k < cells.size(); k++) {
            tail.add(new At(line, k, CellTextReader.read(cells.get(k))));
        }
        boolean values = tail.stream().anyMatch(at -> at.text() instanceof CellText.Value)
                && tail.stream().noneMatch(at -> at.text() instanceof CellText.Words);
        return values ? new Run(tail, "") : null;
    }

    /** Puts others in the places of a row, which has more of them or as many. */
    public void put(Run row, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            At at = row.values().get(i);
            words.get(at.line()).set(at.word(), values.get(i));
            dropped.getOrDefault(at.line(), new TreeSet<>()).remove(at.word());
            replaced.add(at.line());
        }
    }

    /** Leaves out the values of a row, but no columns. */
    public void drop(Run run) {
        for (At at : run.values()) {
            drop(at);
            rows.add(at.line());
        }
    }

    public void drop(At value) {
        drop(value.line(), value.word());
    }

    public void drop(int line, int word) {
        dropped.computeIfAbsent(line, i -> new TreeSet<>()).add(word);
    }

    /** Leaves out a line. */
    public void drop(int line) {
        for (int k = 0; k < words.get(line).size(); k++) {
            drop(line, k);
        }
    }

    public boolean anyDropped(int line) {
        return dropped.containsKey(line);
    }

    /**
     * The lines without what was dropped; in a grid whose rows all lose the same columns the lines above and between lose them, too.
     */
    public List<TextRow> rest() {
        Map<Integer, Set<Set<Integer>>> columns = new HashMap<>();
        dropped.forEach((line, gone) -> {
            if (gone.size() < words.get(line).size() && !rows.contains(line)) {
                columns.computeIfAbsent(words.get(line).size(), size -> new HashSet<>()).add(gone);
            }
        });
        int last = dropped.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        List<TextRow> rest = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Set<Set<Integer>> same = columns.getOrDefault(words.get(i).size(), Set.of());
            boolean column = i < last && lines.get(i).grid() && same.size() == 1;
            if (dropped.containsKey(i)) {
                if (dropped.get(i).size() < words.get(i).size()) {
                    rest.add(LineWords.without(lines.get(i), words.get(i), dropped.get(i)));
                }
            } else {
                TextRow line = replaced.contains(i) ? LineWords.like(lines.get(i), words.get(i)) : lines.get(i);
                rest.add(column ? narrowed(i, same.iterator().next()) : line);
            }
        }
        return rest;
    }

    /** A heading that is merged over several columns stands in the first of them that is left. */
    private TextRow narrowed(int line, Set<Integer> gone) {
        List<String> cells = new ArrayList<>(words.get(line));
        for (int k : gone) {
            if (k + 1 < cells.size() && !gone.contains(k + 1) && cells.get(k + 1).isEmpty()) {
                cells.set(k + 1, cells.get(k));
            }
        }
        return LineWords.without(lines.get(line), cells, gone);
    }
}

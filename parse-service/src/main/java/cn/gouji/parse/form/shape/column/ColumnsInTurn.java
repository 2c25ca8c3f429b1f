package cn.gouji.parse.form.shape.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.row.ColumnNames;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * A table of several blocks that a program took off its page column by column: behind the name of a column, or the names of
 * some that stand side by side, come the values of all rows of its block.
 */
public final class ColumnsInTurn {

    /** Names of columns next to each other, and what came behind them. */
    private record Run(ColumnNames block, int first, int count, List<Found> values) {
    }

    /** A value or a dash, and where it stands. */
    private record Found(String text, Place place) {
    }

    private final TableForm form;
    /** The rows of each block. */
    private final Map<ColumnNames, List<TableForm.Row>> blocks = new LinkedHashMap<>();

    public ColumnsInTurn(TableForm form) {
        this.form = form;
        form.rows().forEach(row -> blocks.computeIfAbsent(row.names(), block -> new ArrayList<>()).add(row));
    }

    /** The rows with their labels; null if not every column is named and whole. */
    public List<TextRow> upright(List<TextRow> lines) {
        if (blocks.size() == 1 || lines.stream().anyMatch(TextRow::grid)) {
            return null;
        }
        List<Run> runs = new ArrayList<>();
        List<Found> loose = new ArrayList<>();
        Map<String, Integer> named = new HashMap<>();
        boolean open = false;
        for (TextRow line : lines) {
            for (String word : LineWords.of(line)) {
                if (LineWords.isWords(word)) {
                    open = addName(runs, Wording.core(word), named)
                            || open && runs.getLast().values().isEmpty();
                } else if (!word.isEmpty()) {
                    (open ? runs.getLast().values() : loose).add(new Found(word, line.place()));
                }
            }
        }
        return fill(runs, loose) ? labelled(runs) : null;
    }

    /** Takes a word for the next name of the last run, or the first of another; false if it is none. */
    private boolean addName(List<Run> runs, String core, Map<String, Integer> named) {
        List<ColumnNames> having = blocks.keySet().stream().filter(names -> isOne(names.columnsOf(core))).toList();
        if (having.isEmpty()) {
            return false;
        }
        int times = named.merge(core, 1, Integer::sum);
        ColumnNames block = having.get(Math.min(times, having.size()) - 1);
        int column = Integer.numberOfTrailingZeros(block.columnsOf(core));
        Run last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.values().isEmpty() && last.block() == block
                && last.first() + last.count() == column) {
            runs.set(runs.size() - 1, new Run(block, last.first(), last.count() + 1, last.values()));
        } else {
            runs.add(new Run(block, column, 1, new ArrayList<>()));
        }
        return true;
    }

    private static boolean isOne(int columns) {
        return Integer.bitCount(columns) == 1;
    }

    /** What stands alone behind other words belongs to the only run that lacks values; false if some lack or have too many. */
    private boolean fill(List<Run> runs, List<Found> loose) {
        List<Run> lacking = runs.stream().filter(run -> run.values().size() < places(run)).toList();
        if (lacking.size() == 1) {
            lacking.getFirst().values().addAll(loose);
        } else if (!loose.isEmpty()) {
            return false;
        }
        return runs.stream().allMatch(run -> run.values().size() == places(run));
    }

    private int places(Run run) {
        return run.count() * blocks.get(run.block()).size();
    }

    private List<TextRow> labelled(List<Run> runs) {
        List<TextRow> labelled = new ArrayList<>();
        for (TableForm.Row row : form.rows()) {
            int index = blocks.get(row.names()).indexOf(row);
            Found[] values = new Found[row.width()];
            for (Run run : runs) {
                for (int c = 0; run.block() == row.names() && c < run.count(); c++) {
                    if (values[run.first() + c] != null) {
                        return null;
                    }
                    values[run.first() + c] = run.values().get(index * run.count() + c);
                }
            }
            if (Arrays.asList(values).contains(null)) {
                return null;
            }
            labelled.add(row.printed(Arrays.stream(values).map(Found::text).toList(), values[0].place()));
        }
        return labelled;
    }
}

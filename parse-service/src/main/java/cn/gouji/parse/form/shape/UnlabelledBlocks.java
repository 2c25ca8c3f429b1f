package cn.gouji.parse.form.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** A table of several blocks that lost labels of its rows: the heading of a block tells what its values are, if it has all. */
final class UnlabelledBlocks {

    private final TableForm form;
    /** The rows of each block by the heading of the block. */
    private final Map<String, List<TableForm.Row>> blocks = new LinkedHashMap<>();

    UnlabelledBlocks(TableForm form) {
        this.form = form;
        form.rows().forEach(row -> blocks.computeIfAbsent(row.block(), block -> new ArrayList<>()).add(row));
    }

    /** The rows with their labels; null if not every block is headed and whole. */
    List<TextRow> upright(List<TextRow> lines) {
        if (blocks.size() == 1 || lines.isEmpty()) {
            return null;
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        String block = null;
        for (String word : LineWords.of(lines)) {
            String core = Wording.core(word);
            if (blocks.containsKey(core) && values.put(core, new ArrayList<>()) != null) {
                return null;
            }
            block = blocks.containsKey(core) ? core : block;
            if (block != null && isElsewhere(form.rowOf(core), block, values.get(block).size())) {
                return null;
            }
            if (block != null && !word.isEmpty() && !LineWords.isWords(word)) {
                values.get(block).add(word);
            }
        }
        return labelled(lines, values);
    }

    /** Whether a label that was not lost stands in front of the values of another row. */
    private boolean isElsewhere(int label, String block, int valuesAbove) {
        if (label < 0) {
            return false;
        }
        int row = blocks.get(block).indexOf(form.rows().get(label));
        return row < 0 || valuesAbove != row * form.rows().get(label).width();
    }

    /** Headings and names of columns stay: they may be those of another form. */
    private List<TextRow> labelled(List<TextRow> lines, Map<String, List<String>> values) {
        Map<String, List<TextRow>> named = new LinkedHashMap<>();
        String block = "";
        for (TextRow line : lines) {
            List<String> cores = LineWords.of(line).stream().map(Wording::core).toList();
            block = cores.stream().filter(blocks::containsKey).findFirst().orElse(block);
            if (LineWords.of(line).stream().noneMatch(LineWords::isValue)
                    && cores.stream().noneMatch(core -> form.rowOf(core) >= 0)) {
                named.computeIfAbsent(block, heading -> new ArrayList<>()).add(line);
            }
        }
        List<TextRow> labelled = new ArrayList<>(named.getOrDefault("", List.of()));
        for (TableForm.Row row : form.rows()) {
            List<String> ofBlock = values.getOrDefault(row.block(), List.of());
            List<TableForm.Row> rows = blocks.get(row.block());
            if (ofBlock.size() != rows.size() * row.width()) {
                return null;
            }
            if (rows.getFirst() == row) {
                labelled.addAll(named.getOrDefault(row.block(), List.of()));
            }
            int from = rows.indexOf(row) * row.width();
            labelled.add(row.printed(ofBlock.subList(from, from + row.width()), lines.getFirst().place()));
        }
        return labelled;
    }
}

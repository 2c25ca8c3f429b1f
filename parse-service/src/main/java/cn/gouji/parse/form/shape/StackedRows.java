package cn.gouji.parse.form.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** A table that has the rows of a group in one: labels and values stand below each other in its cells. */
final class StackedRows {

    private final TableForm form;

    StackedRows(TableForm form) {
        this.form = form;
    }

    /** The lines with each row for itself; null if no cells hold several. */
    List<TextRow> upright(List<TextRow> lines) {
        List<TextRow> upright = new ArrayList<>();
        for (TextRow line : lines) {
            upright.addAll(rows(line));
        }
        return upright.equals(lines) ? null : upright;
    }

    private List<TextRow> rows(TextRow line) {
        List<List<String>> stacks = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (String cell : line.cells()) {
            List<String> values = Arrays.asList(cell.strip().split("\\s+"));
            if (!cell.isBlank() && values.stream().noneMatch(LineWords::isWords)) {
                stacks.add(values);
            } else {
                words.append(cell);
            }
        }
        int height = stacks.isEmpty() ? 0 : stacks.getFirst().size();
        int first = firstOf(Wording.core(words.toString()), height);
        if (!line.grid() || height < 2 || stacks.size() != form.rows().getFirst().width() || first < 0
                || stacks.stream().anyMatch(stack -> stack.size() != height)) {
            return List.of(line);
        }
        List<TextRow> rows = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            int at = i;
            rows.add(form.rows().get(first + i).printed(stacks.stream().map(stack -> stack.get(at)).toList(),
                    line.place()));
        }
        return rows;
    }

    /** The first of so many rows of the form that have their labels in the words, one behind the other; -1 if none have. */
    private int firstOf(String words, int height) {
        for (int first = 0; height > 1 && first + height <= form.rows().size(); first++) {
            int end = 0;
            for (int j = first; end >= 0 && j < first + height; j++) {
                String label = Wording.core(form.rows().get(j).row().label());
                int at = words.indexOf(label, end);
                end = at < 0 ? -1 : at + label.length();
            }
            if (end >= 0) {
                return first;
            }
        }
        return -1;
    }
}

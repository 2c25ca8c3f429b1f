package cn.gouji.parse.form.shape;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** A table whose labels stand to the right of the values. */
final class LabelsBehind {

    private static final int FEW = 3;
    /** 其他 is a column and a row. */
    private static final int LONGEST_NAME = 6;

    private final TableForm form;
    private final int fewest;

    LabelsBehind(TableForm form) {
        this.form = form;
        this.fewest = Math.min(FEW, form.rows().getLast().width());
    }

    /** The lines with the labels in front; null if most labels stand there already. */
    public List<TextRow> upright(List<TextRow> lines) {
        List<TextRow> turned = new ArrayList<>();
        int behind = 0;
        int labelled = 0;
        for (TextRow line : lines) {
            List<String> words = LineWords.of(line).stream().filter(LineWords::isWords).toList();
            boolean turns = !words.isEmpty() && beginsWithValues(LineWords.of(line));
            turned.add(turns ? turned(line, words) : line);
            behind += turns ? 1 : 0;
            labelled += turns && words.stream().anyMatch(this::isLabel) ? 1 : 0;
        }
        return 2 * behind > form.rows().size() && (fewest == FEW || 2 * labelled > behind) ? turned : streamed(lines);
    }

    /** Whether enough values for a row stand in front of the first words. */
    private boolean beginsWithValues(List<String> words) {
        int values = 0;
        for (int k = 0; k < words.size() && !LineWords.isWords(words.get(k)); k++) {
            values += LineWords.isValue(words.get(k)) ? 1 : 0;
        }
        return values >= fewest;
    }

    private static TextRow turned(TextRow line, List<String> words) {
        List<String> turned = new ArrayList<>(words);
        LineWords.of(line).stream().filter(word -> !LineWords.isWords(word)).forEach(turned::add);
        // What was blank beside the labels is no place of a value.
        while (turned.getLast().isEmpty()) {
            turned.removeLast();
        }
        return LineWords.like(line, turned);
    }

    /** Of a table that came one cell a line, where values come before the first label and no values behind the last. */
    private List<TextRow> streamed(List<TextRow> lines) {
        int from = 0;
        while (from < lines.size() && !holdsValue(lines.get(from))) {
            String text = lines.get(from++).soleText();
            if (text != null && text.length() > LONGEST_NAME && isLabel(text)) {
                return null;
            }
        }
        List<TextRow> turned = new ArrayList<>(lines.subList(0, from));
        int behind = 0;
        while (from < lines.size()) {
            int words = from;
            while (words < lines.size() && holdsValue(lines.get(words))) {
                words++;
            }
            int end = words;
            while (end < lines.size() && !holdsValue(lines.get(end))) {
                behind += isLabel(lines.get(end++)) ? 1 : 0;
            }
            turned.addAll(lines.subList(words, end));
            turned.addAll(lines.subList(from, words));
            from = end;
        }
        boolean endsWithValue = !lines.isEmpty() && holdsValue(lines.getLast());
        return 2 * behind > form.rows().size() && !endsWithValue ? turned : null;
    }

    private static boolean holdsValue(TextRow line) {
        return line.soleText() != null && !LineWords.isWords(line.soleText());
    }

    private boolean isLabel(TextRow line) {
        return line.soleText() != null && isLabel(line.soleText());
    }

    private boolean isLabel(String words) {
        return form.rowOf(Wording.labelCore(words)) >= 0;
    }
}

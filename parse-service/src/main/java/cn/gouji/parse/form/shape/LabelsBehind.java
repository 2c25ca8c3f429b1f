package cn.gouji.parse.form.shape;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** A table whose labels stand to the right of the values. */
final class LabelsBehind {

    private final TableForm form;

    LabelsBehind(TableForm form) {
        this.form = form;
    }

    /** The lines with the labels in front; null if most labels stand there already. */
    List<TextRow> inFront(List<TextRow> lines) {
        List<TextRow> turned = new ArrayList<>();
        int behind = 0;
        for (TextRow line : lines) {
            TextRow other = turned(line);
            turned.add(other == null ? line : other);
            behind += other == null ? 0 : 1;
        }
        return 2 * behind > form.rows().size() ? turned : null;
    }

    /** The line with the words behind its values in front of them; null if no label of the form is among them. */
    private TextRow turned(TextRow line) {
        List<String> words = LineWords.of(line);
        int start = 0;
        while (start < words.size() && words.get(start).isEmpty()) {
            start++;
        }
        int end = words.size();
        boolean labelled = false;
        while (end > start && !LineWords.isValue(words.get(end - 1))) {
            labelled |= form.rowOf(Wording.labelCore(words.get(--end))) >= 0;
        }
        if (!labelled || start == end || !LineWords.isValue(words.get(start))) {
            return null;
        }
        List<String> turned = new ArrayList<>(words.subList(end, words.size()));
        turned.addAll(words.subList(0, end));
        return line.grid()
                ? new TextRow(turned, line.place(), true)
                : TextRow.ofText(String.join("  ", turned), line.place());
    }
}

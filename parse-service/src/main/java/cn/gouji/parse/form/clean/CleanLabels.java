package cn.gouji.parse.form.clean;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.RowAlignment;
import cn.gouji.parse.form.row.RowLabels;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.Remembered;
import cn.gouji.parse.form.wording.Wording;

/** The rows of the form that labels stand for beyond doubt; each wording is looked at once for all documents. */
final class CleanLabels {

    private static final int MOST_REMEMBERED = 5_000;
    private static final int LONGEST = 160;
    private static final int NONE = -1;

    private final TableForm form;
    private final RowLabels labels;
    private final boolean grid;
    private final Remembered<List<String>, Integer> remembered = new Remembered<>(MOST_REMEMBERED);

    /** @param grid whether each word is a label of its own; otherwise they are pieces of one */
    CleanLabels(TableForm form, RowLabels labels, boolean grid) {
        this.form = form;
        this.grid = grid;
        this.labels = labels;
    }

    /** @param texts in front of the values of a row; -1 if they hold anything but its label and headings of groups */
    int rowOf(List<String> texts) {
        List<String> words = new ArrayList<>(texts.size());
        int length = 0;
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                words.add(texts.get(i));
                length += texts.get(i).length();
            }
        }
        if (words.isEmpty() || length > LONGEST) {
            return NONE;
        }
        return remembered.get(words, this::find);
    }

    private int find(List<String> words) {
        List<String> printed = grid ? words : List.of(String.join("", words));
        boolean alone = printed.subList(0, printed.size() - 1).stream().allMatch(this::isGroup)
                && words.stream().allMatch(word -> CellTextReader.read(word) instanceof CellText.Words);
        int row = alone ? form.rowOf(core(printed.getLast())) : NONE;
        boolean certain = row != NONE
                && RowAlignment.isBeyondDoubt(labels.of(ObservedRow.labelled(printed), List.of()), form, row);
        return certain ? row : NONE;
    }

    private boolean isGroup(String word) {
        return form.groupOf(core(word)) >= 0 && form.rowOf(core(word)) < 0;
    }

    private String core(String label) {
        return Wording.labelCore(form.withoutGroups(label));
    }
}

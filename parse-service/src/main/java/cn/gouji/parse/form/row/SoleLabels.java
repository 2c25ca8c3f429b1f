package cn.gouji.parse.form.row;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.form.wording.Wording;

/** Labels that stand alone in front of the values of a row, so that these are theirs if anything tells whose they are. */
public final class SoleLabels {

    /** Shorter labels end other words, too. */
    private static final int TELLING = 4;

    private final TableForm form;

    public SoleLabels(TableForm form) {
        this.form = form;
    }

    /** The row whose label is the only one in front of the values, or ends a line above; -1 if there is none or another. */
    public int rowOf(ObservedRow row) {
        List<String> words = new ArrayList<>(row.before());
        words.addAll(row.labels());
        int only = -1;
        for (int i = 0; i < words.size(); i++) {
            String core = Wording.labelCore(words.get(i));
            int label = rowAtEnd(core);
            if (label >= 0 && (only >= 0 || core.length() < TELLING || i < words.size() - 2)) {
                return -1;
            }
            only = Math.max(only, label);
        }
        return only;
    }

    /** The row whose label ends the words, behind pieces of a group's heading. */
    private int rowAtEnd(String core) {
        int row = form.rowOf(core);
        for (int j = 0; row < 0 && j < form.rows().size(); j++) {
            for (String label : form.rows().get(j).cores()) {
                row = label.length() >= TELLING && core.endsWith(label) ? j : row;
            }
        }
        return row;
    }
}

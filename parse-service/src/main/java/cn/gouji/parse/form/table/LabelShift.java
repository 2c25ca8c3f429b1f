package cn.gouji.parse.form.table;

import java.util.List;

import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.RowLabels.Evidence;
import cn.gouji.parse.form.row.TableForm;

/**
 * Labels that may stand a row too low or too high: of rows next to each other, one has values and no label and another
 * has lost its values.
 */
final class LabelShift {

    private final TableForm form;
    private final List<ObservedRow> rows;
    private final List<Evidence> evidence;
    private final int[] chosen;

    /** @param chosen the observed row of each row of the form by the labels, -1 if there is none */
    LabelShift(TableForm form, List<ObservedRow> rows, List<Evidence> evidence, int[] chosen) {
        this.form = form;
        this.rows = rows;
        this.evidence = evidence;
        this.chosen = chosen;
    }

    /** Whether the label of a row of the form may be that of its neighbour. */
    boolean covers(int j) {
        return lost(j, 1) >= 0 && unlabelled(j, -1) >= 0 || lost(j, -1) >= 0 && unlabelled(j, 1) >= 0;
    }

    /** The observed row of each row of the form if those of a group came in order and their labels are shifted. */
    int[] byOrder() {
        int[] byOrder = chosen.clone();
        for (int j = 0; j < chosen.length; j++) {
            for (int step = -1; step <= 1 && chosen[j] >= 0; step += 2) {
                int lost = lost(j, step);
                int unlabelled = unlabelled(j, -step);
                if (lost >= 0 && unlabelled >= 0 && chosen[lost] < 0 && group(lost) >= 0
                        && group(lost) == group(unlabelled)) {
                    byOrder[j] = chosen[j] - step;
                    byOrder[lost] = chosen[lost - step];
                }
            }
        }
        return byOrder;
    }

    private int group(int j) {
        return form.rows().get(j).group();
    }

    /** The next row of the form in a direction that is missing, or got values without a label; -1 if there is none. */
    private int lost(int j, int step) {
        int k = j;
        while (k >= 0 && k < chosen.length && chosen[k] >= 0 && evidence.get(chosen[k]).labelled()) {
            k += step;
        }
        return k >= 0 && k < chosen.length ? k : -1;
    }

    /** The row of the form next to values without a label that no row has, in a direction; -1 if there are none. */
    private int unlabelled(int j, int step) {
        for (int k = j; k >= 0 && k < chosen.length && chosen[k] >= 0; k += step) {
            int next = chosen[k] + step;
            boolean taken = k + step >= 0 && k + step < chosen.length && chosen[k + step] == next;
            if (!taken && next >= 0 && next < rows.size() && !evidence.get(next).labelled()
                    && rows.get(next).valueCount() >= form.rows().get(j).width() - 1) {
                return k;
            }
        }
        return -1;
    }
}

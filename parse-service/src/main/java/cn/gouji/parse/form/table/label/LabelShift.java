package cn.gouji.parse.form.table.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.RowLabels.Evidence;
import cn.gouji.parse.form.row.TableForm;

/**
 * Labels that may stand a row too low or too high: of rows next to each other, one has values and no label and another
 * has lost its values.
 */
public final class LabelShift {

    private final TableForm form;
    private final List<ObservedRow> rows;
    private final List<Evidence> evidence;
    private final int[] chosen;
    private final int[] byGroups;
    private final SurplusValues surplus;

    /** @param chosen the observed row of each row of the form by the labels, -1 if there is none */
    public LabelShift(TableForm form, List<ObservedRow> rows, List<Evidence> evidence, int[] chosen) {
        this.form = form;
        this.rows = rows;
        this.evidence = evidence;
        this.chosen = chosen;
        this.byGroups = groupsInOrder();
        this.surplus = new SurplusValues(form, rows, evidence, chosen);
    }

    /** Whether the label of a row of the form may be that of its neighbour. */
    public boolean covers(int j) {
        return byGroups[j] != chosen[j] || lost(j, 1) >= 0 && unlabelled(j, -1) >= 0
                || lost(j, -1) >= 0 && unlabelled(j, 1) >= 0
                || surplus.mayBe() && surplus.isAt(startOfGroup(j), endOfGroup(j))
                || isBelowHeading(j) && Arrays.stream(chosen, j, endOfGroup(j)).anyMatch(i -> i < 0);
    }

    /** Whether the heading of a group stands in front of the values above its first row: these may be those of that row. */
    private boolean isBelowHeading(int j) {
        int above = chosen[j] - 1;
        return above >= 0 && group(j) >= 0 && startOfGroup(j) == j && evidence.get(above).group() == group(j)
                && rows.get(above).valueCount() > 0;
    }

    /** The observed row of each row of the form in the ways in which labels may be shifted, each as good. */
    public List<int[]> byOrder() {
        if (!surplus.mayBe()) {
            return List.of();
        }
        int[] shifted = chosen.clone();
        for (int from = 0; from < chosen.length; from = endOfGroup(from)) {
            surplus.shift(from, endOfGroup(from), shifted);
        }
        int[] neighbours = nextToEachOther();
        return Stream.of(neighbours, Arrays.equals(shifted, neighbours) ? chosen : shifted)
                .filter(other -> !Arrays.equals(other, chosen)).toList();
    }

    /** The rows of a group came in order, and those between values without a label and a label without values are shifted. */
    private int[] nextToEachOther() {
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

    /**
     * The observed row of each row of the form if the rows of a group came in order, one of them without its label: another
     * lost its values, and some row with values belongs to no label. No label needs to be legible.
     */
    private int[] groupsInOrder() {
        if (Arrays.stream(chosen).allMatch(i -> i >= 0)) {
            return chosen;
        }
        int[] byGroups = chosen.clone();
        for (int from = 0; from < chosen.length; from = endOfGroup(from)) {
            int end = endOfGroup(from);
            List<Integer> observed = new ArrayList<>(
                    Arrays.stream(chosen, from, end).filter(i -> i >= 0).boxed().toList());
            if (group(from) >= 0 && observed.size() == end - from - 1 && !observed.isEmpty()) {
                int above = observed.getFirst() - 1;
                int below = observed.getLast() + 1;
                boolean first = isLeftOut(above, from);
                if (first != isLeftOut(below, from)) {
                    observed.add(first ? 0 : observed.size(), first ? above : below);
                    for (int j = from; j < end; j++) {
                        byGroups[j] = observed.get(j - from);
                    }
                }
            }
        }
        return byGroups;
    }

    private int startOfGroup(int j) {
        int start = j;
        while (start > 0 && group(start - 1) == group(j)) {
            start--;
        }
        return start;
    }

    private int endOfGroup(int from) {
        int end = from + 1;
        while (end < chosen.length && group(end) == group(from)) {
            end++;
        }
        return end;
    }

    /** Whether an observed row has values, but is that of no row of the form. */
    private boolean isLeftOut(int i, int row) {
        return i >= 0 && i < rows.size() && Arrays.stream(chosen).noneMatch(other -> other == i)
                && rows.get(i).valueCount() >= form.rows().get(row).width() - 1;
    }

    public int[] byGroups() {
        return byGroups;
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

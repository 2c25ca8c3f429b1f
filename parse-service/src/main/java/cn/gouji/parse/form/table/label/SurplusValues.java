package cn.gouji.parse.form.table.label;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.RowLabels.Evidence;
import cn.gouji.parse.form.row.TableForm;

/**
 * Values without a label beside the rows of a group that are neither the sums of the group nor print a row again: the
 * labels of the group may be shifted.
 */
final class SurplusValues {

    private final TableForm form;
    private final List<ObservedRow> rows;
    private final List<Evidence> evidence;
    private final boolean allLabelled;
    /** Whether all rows are there and labelled, as in nearly all tables. */
    private final boolean nothingLost;
    private final int[] chosen;

    /** @param chosen the observed row of each row of the form by the labels, -1 if there is none */
    SurplusValues(TableForm form, List<ObservedRow> rows, List<Evidence> evidence, int[] chosen) {
        this.form = form;
        this.rows = rows;
        this.evidence = evidence;
        this.allLabelled = evidence.stream().allMatch(Evidence::labelled);
        this.chosen = allLabelled ? chosen : byLabel(chosen);
        this.nothingLost = allLabelled && Arrays.stream(chosen).allMatch(i -> i >= 0);
    }

    /** The row with its very label for each row of the form, wherever the order of the rows put it. */
    private int[] byLabel(int[] chosen) {
        int[] byLabel = chosen.clone();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; evidence.get(i).labelled() && j < chosen.length; j++) {
                if (evidence.get(i).own()[j] == 1 && chosen[j] != i && rows.get(i).valueCount() > 0) {
                    int another = indexOf(byLabel, i);
                    if (another >= 0) {
                        byLabel[another] = -1;
                    }
                    byLabel[j] = i;
                }
            }
        }
        return byLabel;
    }

    /** Whether any row is missing or has no label. */
    boolean mayBe() {
        return !nothingLost;
    }

    /**
     * Whether there are any above, between or below some rows of the form that are a group, or its first or last row is
     * missing, which may have lost nothing but its label.
     */
    boolean isAt(int from, int end) {
        if (form.rows().get(from).group() < 0) {
            return false;
        }
        int[] observed = observed(from, end);
        return observed.length > 0 && (chosen[from] < 0 || chosen[end - 1] < 0
                || !allLabelled && IntStream.rangeClosed(observed[0] - 1, observed[observed.length - 1] + 1)
                        .anyMatch(i -> isSurplus(i, from, observed)));
    }

    /**
     * Gives each row of a group the values next to those that its label has, if it lost the label that would be beyond its
     * last one, and values without a label are at its other end.
     */
    void shift(int from, int end, int[] shifted) {
        if (allLabelled) {
            return;
        }
        int[] observed = observed(from, end);
        int[] labelled = IntStream.range(from, end).filter(j -> chosen[j] >= 0).toArray();
        int last = observed.length - 1;
        if (last < 0) {
            return;
        }
        if (chosen[end - 1] < 0 && isSurplus(observed[0] - 1, from, observed)) {
            for (int k = 0; k <= last; k++) {
                shifted[labelled[k]] = k == 0 ? observed[0] - 1 : observed[k - 1];
            }
            shifted[end - 1] = observed[last];
        } else if (chosen[from] < 0 && isSurplus(observed[last] + 1, from, observed)) {
            for (int k = 0; k <= last; k++) {
                shifted[labelled[k]] = k == last ? observed[last] + 1 : observed[k + 1];
            }
            shifted[from] = observed[0];
        }
    }

    private int[] observed(int from, int end) {
        return Arrays.stream(chosen, from, end).filter(i -> i >= 0).toArray();
    }

    private boolean isSurplus(int i, int from, int[] observed) {
        int group = form.rows().get(from).group();
        if (group < 0 || !isUnlabelled(i, from)) {
            return false;
        }
        int heading = evidence.get(i).group();
        int owner = indexOf(chosen, i);
        boolean another = owner >= 0 && (heading != group || form.rows().get(owner).group() == group);
        return !another && (heading < 0 || heading == group) && !isSum(i, observed) && !isPrintedAgain(i);
    }

    private boolean isUnlabelled(int i, int row) {
        return i >= 0 && i < rows.size() && !evidence.get(i).labelled()
                && rows.get(i).valueCount() >= form.rows().get(row).width() - 1;
    }

    private static int indexOf(int[] chosen, int observed) {
        return IntStream.range(0, chosen.length).filter(j -> chosen[j] == observed).findFirst().orElse(-1);
    }

    private boolean isSum(int i, int[] parts) {
        List<CellText> sums = rows.get(i).tokens();
        for (int c = 0; c < sums.size(); c++) {
            BigDecimal rest = number(sums.get(c));
            for (int part : parts) {
                List<CellText> values = rows.get(part).tokens();
                rest = values.size() == sums.size() ? rest.subtract(number(values.get(c))) : BigDecimal.ONE.negate();
            }
            if (rest.signum() != 0) {
                return false;
            }
        }
        return true;
    }

    /** Rows of zeros are all alike. */
    private boolean isPrintedAgain(int i) {
        List<CellText> values = rows.get(i).tokens();
        return values.stream().anyMatch(value -> number(value).signum() != 0)
                && (i > 0 && values.equals(rows.get(i - 1).tokens())
                        || i + 1 < rows.size() && values.equals(rows.get(i + 1).tokens()));
    }

    private static BigDecimal number(CellText text) {
        return text instanceof CellText.Value value ? value.number() : BigDecimal.ZERO;
    }
}

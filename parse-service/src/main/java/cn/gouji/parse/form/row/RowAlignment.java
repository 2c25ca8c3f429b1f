package cn.gouji.parse.form.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import cn.gouji.parse.form.row.RowLabels.Evidence;

/**
 * Aligns the observed rows of a table with the rows of the form: the cheapest way to pair them in order, leaving out
 * form rows that are missing and lines that are no rows. Keeps every pairing that is as good as the best.
 */
public final class RowAlignment {

    /** Alignments within this of the best are equally good. */
    private static final double EQUALLY_GOOD = 0.3;
    private static final double MISSING_ROW = 3;

    private final List<ObservedRow> observed;
    private final List<Evidence> evidence;
    private final TableForm form;
    private final AlignmentCosts costs;
    /** The observed row of each form row if none of them is in doubt; otherwise null, and costs are weighed. */
    private final int[] beyondDoubt;
    private final double[] leftOut;
    private final double[][] pair;
    private final double[][] upTo;
    private final double[][] from;

    public RowAlignment(List<ObservedRow> observed, List<Evidence> evidence, TableForm form) {
        this.observed = observed;
        this.evidence = evidence;
        this.form = form;
        this.costs = new AlignmentCosts(observed, evidence, form);
        this.beyondDoubt = beyondDoubt();
        boolean weighed = beyondDoubt == null;
        this.leftOut = weighed
                ? IntStream.range(0, observed.size()).mapToDouble(costs::ofLeavingOut).toArray()
                : null;
        this.pair = weighed ? costs.ofPairs() : null;
        this.upTo = weighed ? forward() : null;
        this.from = weighed ? backward() : null;
    }

    /** Observed rows that stand for a form row in some equally good alignment. */
    public List<Integer> candidates(int formRow) {
        if (beyondDoubt != null) {
            return List.of(beyondDoubt[formRow]);
        }
        List<Integer> candidates = new ArrayList<>(1);
        double bound = best() + EQUALLY_GOOD;
        for (int i = 0; i < observed.size(); i++) {
            if (upTo[i][formRow] + pair[i][formRow] + from[i + 1][formRow + 1] <= bound) {
                candidates.add(i);
            }
        }
        return candidates;
    }

    /** Whether the form row is missing in some equally good alignment. */
    public boolean mayBeMissing(int formRow) {
        for (int i = 0; beyondDoubt == null && i <= observed.size(); i++) {
            if (upTo[i][formRow] + MISSING_ROW + from[i][formRow + 1] <= best() + EQUALLY_GOOD) {
                return true;
            }
        }
        return false;
    }

    /** One of the best alignments, the one that fills the form from the top: observed row of each form row, or -1. */
    public int[] fromTheTop() {
        if (beyondDoubt != null) {
            return beyondDoubt.clone();
        }
        int[] chosen = new int[form.rows().size()];
        Arrays.fill(chosen, -1);
        int i = 0;
        int j = 0;
        while (i < observed.size() && j < form.rows().size()) {
            if (pair[i][j] + from[i + 1][j + 1] <= from[i][j] + EQUALLY_GOOD / 100) {
                chosen[j++] = i++;
            } else if (leftOut[i] + from[i + 1][j] <= from[i][j] + EQUALLY_GOOD / 100) {
                i++;
            } else {
                j++;
            }
        }
        return chosen;
    }

    /**
     * In an undamaged table each row with values carries the exact label of the next form row and as many values as it
     * has columns. Any other alignment would leave one of them out, which costs more than all that leaving out fewer lines
     * without values could save.
     */
    private int[] beyondDoubt() {
        int[] chosen = new int[form.rows().size()];
        int next = 0;
        for (int i = 0; i < observed.size(); i++) {
            if (observed.get(i).valueCount() > 0) {
                if (next == chosen.length || !isBeyondDoubt(i, next)) {
                    return null;
                }
                chosen[next++] = i;
            }
        }
        return next == chosen.length ? chosen : null;
    }

    private boolean isBeyondDoubt(int i, int formRow) {
        return observed.get(i).valueCount() == form.rows().get(formRow).width()
                && isBeyondDoubt(evidence.get(i), form, formRow);
    }

    /** Whether words stand for a row of the form, and not for any other. */
    public static boolean isBeyondDoubt(Evidence words, TableForm form, int formRow) {
        if (words.own()[formRow] < 1 || AlignmentCosts.ofLabel(words, form.rows().get(formRow), formRow) > 0) {
            return false;
        }
        for (int j = 0; j < form.rows().size(); j++) {
            if (j != formRow && words.any()[j] >= AlignmentCosts.LIKE) {
                return false;
            }
        }
        return true;
    }

    private double best() {
        return from[0][0];
    }

    private double[][] forward() {
        double[][] costs = new double[observed.size() + 1][form.rows().size() + 1];
        for (int i = 0; i <= observed.size(); i++) {
            for (int j = 0; j <= form.rows().size(); j++) {
                double cost = i == 0 && j == 0 ? 0 : Double.MAX_VALUE;
                if (i > 0) {
                    cost = Math.min(cost, costs[i - 1][j] + leftOut[i - 1]);
                }
                if (j > 0) {
                    cost = Math.min(cost, costs[i][j - 1] + MISSING_ROW);
                }
                if (i > 0 && j > 0) {
                    cost = Math.min(cost, costs[i - 1][j - 1] + pair[i - 1][j - 1]);
                }
                costs[i][j] = cost;
            }
        }
        return costs;
    }

    private double[][] backward() {
        int n = observed.size();
        int m = form.rows().size();
        double[][] costs = new double[n + 1][m + 1];
        for (int i = n; i >= 0; i--) {
            for (int j = m; j >= 0; j--) {
                double cost = i == n && j == m ? 0 : Double.MAX_VALUE;
                if (i < n) {
                    cost = Math.min(cost, costs[i + 1][j] + leftOut[i]);
                }
                if (j < m) {
                    cost = Math.min(cost, costs[i][j + 1] + MISSING_ROW);
                }
                if (i < n && j < m) {
                    cost = Math.min(cost, costs[i + 1][j + 1] + pair[i][j]);
                }
                costs[i][j] = cost;
            }
        }
        return costs;
    }
}

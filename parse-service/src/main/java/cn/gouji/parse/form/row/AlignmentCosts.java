package cn.gouji.parse.form.row;

import java.util.Arrays;
import java.util.List;

import cn.gouji.parse.form.row.RowLabels.Evidence;

/** How much it speaks against a pairing of observed rows with rows of the form. */
final class AlignmentCosts {

    private static final double IMPOSSIBLE = 1_000;
    /** From this likeness words may stand for a label. */
    static final double LIKE = 0.55;
    /** A row without values is a row of the table only if its label is beyond doubt. */
    private static final double BLANK_ROW_LABEL = 0.9;
    /** As many dashes as such a row has columns are one without values, whose label was lost; fewer may be a line. */
    private static final int WIDE = 5;

    /** Words stand for another row. */
    private static final double OTHER_LABEL = 6;
    private static final double UNLABELLED = 1.2;

    private final List<ObservedRow> observed;
    private final List<Evidence> evidence;
    private final TableForm form;

    AlignmentCosts(List<ObservedRow> observed, List<Evidence> evidence, TableForm form) {
        this.observed = observed;
        this.evidence = evidence;
        this.form = form;
    }

    /** Of each observed row for each row of the form. */
    double[][] ofPairs() {
        double[][] costs = new double[observed.size()][form.rows().size()];
        for (int i = 0; i < costs.length; i++) {
            int values = observed.get(i).valueCount();
            int tokens = observed.get(i).tokenCount();
            boolean offered = isOfferedLabel(i);
            for (int j = 0; j < costs[i].length; j++) {
                double label = ofLabel(evidence.get(i), form.rows().get(j), j);
                costs[i][j] = (offered && label == OTHER_LABEL ? UNLABELLED : label)
                        + valueCost(values, tokens, evidence.get(i), j);
            }
        }
        return costs;
    }

    /** Whether the only label of a row is that of the blank row above, which may be its own or not. */
    private boolean isOfferedLabel(int i) {
        return i > 0 && !evidence.get(i).labelled() && observed.get(i - 1).valueCount() == 0
                && isLabelled(evidence.get(i - 1));
    }

    /** @param row of the form with number {@code j} */
    static double ofLabel(Evidence words, TableForm.Row row, int j) {
        double likeness = words.any()[j];
        boolean numeralFits = words.numeral().style() == row.numeral().style()
                && words.numeral().number() == row.numeral().number();
        double numeral = words.numeral().number() == 0 ? 0 : numeralFits ? -0.4 : 0.5;
        if (likeness >= LIKE) {
            return 3 * (1 - likeness) + Math.max(0, numeral);
        }
        if (words.best() >= 0.75) {
            return OTHER_LABEL;
        }
        double unlabelled = words.labelled() ? 2 : UNLABELLED;
        return unlabelled + 2 * numeral + group(words, row);
    }

    /** A group heading stands at the first row of its group, in damaged tables a row or two off. */
    private static double group(Evidence words, TableForm.Row row) {
        if (words.group() < 0) {
            return 0;
        }
        if (words.group() == row.group()) {
            return row.firstOfGroup() ? -0.5 : 0.3;
        }
        return 0.8;
    }

    /** @param tokens values and dashes for them */
    private double valueCost(int values, int tokens, Evidence words, int j) {
        int width = form.rows().get(j).width();
        if (values == 0) {
            boolean dashed = tokens == width && width >= WIDE && !words.labelled();
            return words.own()[j] >= BLANK_ROW_LABEL ? 0.1 : dashed ? 0.3 : IMPOSSIBLE;
        }
        int off = tokens == width ? 0 : Math.abs(values - width);
        return off == 0 ? 0 : off == 1 ? 0.3 : words.any()[j] >= 0.75 ? 0.6 : 3.5;
    }

    /** Cost of taking an observed row for no row of the table. */
    double ofLeavingOut(int i) {
        ObservedRow row = observed.get(i);
        int values = row.valueCount();
        if (values == 0) {
            return isLabelled(evidence.get(i)) ? 1 : 0.2;
        }
        return values == 1 && row.labels().isEmpty() ? 1 : 4;
    }

    static boolean isLabelled(Evidence words) {
        return Arrays.stream(words.own()).anyMatch(likeness -> likeness >= BLANK_ROW_LABEL);
    }
}

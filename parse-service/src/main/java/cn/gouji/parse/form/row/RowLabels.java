package cn.gouji.parse.form.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import cn.gouji.parse.form.wording.Numeral;
import cn.gouji.parse.form.wording.Remembered;
import cn.gouji.parse.form.wording.Wording;

/** Tells how well the words around an observed row stand for the label of each row of the form. */
public final class RowLabels {

    private static final int MOST_REMEMBERED = 20_000;
    private static final int LONGEST = 160;
    private static final double CUT_SHORT = 0.75;

    private final TableForm form;
    /** Labels repeat from report to report: comparing each wording once makes alignment cheap. */
    private final Remembered<String, double[]> remembered = new Remembered<>(MOST_REMEMBERED);
    /** What whole labels say, for they need no other words. */
    private final Map<List<String>, Evidence> whole = new ConcurrentHashMap<>();

    public RowLabels(TableForm form) {
        this.form = form;
    }

    /**
     * What the words say about a row.
     *
     * @param own likeness with each row of the form by the words on the row's own line
     * @param any the same when the words of the lines above and below are used too
     * @param numeral in front of the label
     * @param group heading printed on the line, -1 if none
     * @param labelled whether there are words that are no group heading
     * @param best the largest likeness with any row
     */
    public record Evidence(double[] own, double[] any, Numeral numeral, int group, boolean labelled, double best) {
    }

    /** @param after words that follow on the next lines, up to the next row */
    public Evidence of(ObservedRow row, List<String> after) {
        Evidence known = whole.get(row.labels());
        return known == null ? read(row, after) : known;
    }

    private Evidence read(ObservedRow row, List<String> after) {
        List<String> own = new ArrayList<>();
        int group = -1;
        Numeral numeral = Numeral.at("");
        for (String printed : row.labels()) {
            String label = beforeColon(form.withoutGroups(printed));
            String core = Wording.labelCore(label);
            if (form.groupOf(core) >= 0 && form.rowOf(core) < 0) {
                group = form.groupOf(core);
            } else if (!core.isEmpty() || Numeral.at(label).number() > 0) {
                own.add(label);
                numeral = Numeral.at(label);
            }
        }
        String joined = String.join("", own);
        double[] byOwn = own.isEmpty() ? new double[form.rows().size()] : likeness(own.getLast(), joined);
        boolean isWhole = max(byOwn) == 1;
        double[] any = isWhole ? byOwn : withNeighbours(row, joined, after, byOwn);
        boolean labelled = !Wording.labelCore(joined).isEmpty();
        Evidence evidence = new Evidence(byOwn, any, numeral, group, labelled, max(any));
        if (isWhole && whole.size() < MOST_REMEMBERED
                && row.labels().stream().mapToInt(String::length).sum() < LONGEST) {
            whole.put(row.labels(), evidence);
        }
        return evidence;
    }

    /** The label of 行政许可：本年处理决定数量. */
    private String beforeColon(String label) {
        int colon = Math.max(label.indexOf('：'), label.indexOf(':'));
        boolean isLabel = colon > 0 && form.rowOf(Wording.labelCore(label.substring(0, colon))) >= 0;
        return isLabel ? label.substring(0, colon) : label;
    }

    private double[] withNeighbours(ObservedRow row, String own, List<String> following, double[] byOwn) {
        double[] any = byOwn.clone();
        // A label cut short does not go on with the whole label of the next row.
        List<String> after = max(byOwn) >= CUT_SHORT && isWholeLabel(following) ? List.of() : following;
        List<String> before = row.before();
        String above = "";
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - 3; i--) {
            above = before.get(i) + above;
            better(any, likeness(above + own, above + own));
            if (!after.isEmpty()) {
                better(any, likeness(above + own + after.getFirst(), above + own + after.getFirst()));
            }
        }
        if (!after.isEmpty() && !own.isEmpty()) {
            better(any, likeness(own + after.getFirst(), own + after.getFirst()));
        }
        return any;
    }

    private boolean isWholeLabel(List<String> words) {
        return !words.isEmpty() && form.rowOf(Wording.labelCore(words.getFirst())) >= 0;
    }

    private double[] likeness(String last, String joined) {
        double[] byLast = likeness(last);
        if (joined.equals(last) || max(byLast) == 1) {
            return byLast;
        }
        double[] both = byLast.clone();
        better(both, likeness(joined));
        return both;
    }

    private double[] likeness(String label) {
        String core = Wording
                .labelCore(label.length() > LONGEST ? label.substring(label.length() - LONGEST) : label);
        return remembered.get(core, this::compare);
    }

    private double[] compare(String core) {
        double[] likeness = new double[form.rows().size()];
        int exact = form.rowOf(core);
        if (exact >= 0) {
            likeness[exact] = 1;
            return likeness;
        }
        int longest = 0;
        boolean cutShort = false;
        for (int j = 0; j < likeness.length; j++) {
            for (String printed : form.rows().get(j).cores()) {
                likeness[j] = Math.max(likeness[j], Wording.likeness(core, printed));
                cutShort |= printed.startsWith(core);
                if (core.endsWith(printed)) {
                    longest = Math.max(longest, printed.length());
                }
            }
        }
        if (longest > 0) {
            int length = longest;
            // A label cut short may end as another one does: （二）部分公开（…不计其他.
            keep(likeness, cutShort
                    ? printed -> printed.startsWith(core)
                    : printed -> printed.length() == length && core.endsWith(printed));
        }
        return likeness;
    }

    /** Of several labels the words end with, the longest is meant; what stands before it is the label of another row. */
    private void keep(double[] likeness, Predicate<String> meant) {
        for (int j = 0; j < likeness.length; j++) {
            if (form.rows().get(j).cores().stream().noneMatch(meant)) {
                likeness[j] = Math.min(likeness[j], 0.5);
            }
        }
    }

    private static void better(double[] target, double[] other) {
        for (int j = 0; j < target.length; j++) {
            target[j] = Math.max(target[j], other[j]);
        }
    }

    private static double max(double[] values) {
        double max = 0;
        for (double value : values) {
            max = Math.max(max, value);
        }
        return max;
    }
}

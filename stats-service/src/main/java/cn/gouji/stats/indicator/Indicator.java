package cn.gouji.stats.indicator;

import java.util.List;

import cn.gouji.contracts.form.Form;

/**
 * A quotient of sums of cells, or a sum.
 *
 * @param of terms of the numerator: cell ids of form 2021, with a minus sign in front if taken off, with {@code lastYear:}
 *            if of the year before
 * @param base terms of the denominator; empty if the indicator is a sum
 * @param unit % for a quotient
 * @param forms the forms whose reports it can be computed for
 */
public record Indicator(String id, String name, List<String> of, List<String> base, String unit, List<Form> forms) {

    private static final double PER_CENT = 100;

    public Indicator {
        if ("%".equals(unit) == (base == null || base.isEmpty())) {
            throw new IllegalArgumentException("A quotient, and nothing else, is given in %: " + id);
        }
        of = List.copyOf(of);
        base = base == null ? List.of() : List.copyOf(base);
        forms = forms == null ? List.of(Form.values()) : List.copyOf(forms);
    }

    public boolean isRate() {
        return !base.isEmpty();
    }

    /** The quotient as everybody gets it, on pages and in files: in the unit, so that 88.4 beside % means 88.4 %. */
    double quotient(double numerator, double denominator) {
        return PER_CENT * numerator / denominator;
    }
}

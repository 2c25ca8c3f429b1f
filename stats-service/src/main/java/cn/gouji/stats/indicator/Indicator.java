package cn.gouji.stats.indicator;

import java.util.List;

import cn.gouji.contracts.form.Form;

/**
 * A quotient of sums of cells, or a sum.
 *
 * @param of terms of the numerator: cell ids of form 2021, with a minus sign in front if taken off, with {@code lastYear:}
 *            if of the year before
 * @param base terms of the denominator; empty if the indicator is a sum
 * @param unit % for a quotient, which is given as a number between 0 and 1 or more
 * @param forms the forms whose reports it can be computed for
 */
public record Indicator(String id, String name, List<String> of, List<String> base, String unit, List<Form> forms) {

    public Indicator {
        of = List.copyOf(of);
        base = base == null ? List.of() : List.copyOf(base);
        forms = forms == null ? List.of(Form.values()) : List.copyOf(forms);
    }

    public boolean isRate() {
        return !base.isEmpty();
    }
}

package cn.gouji.parse.form.shape.run;

import java.util.List;

import cn.gouji.parse.form.wording.TextRow;

/** Joins numbers that narrow columns broke between any two digits, by the sums of their rows. */
public final class BrokenNumbers {

    private BrokenNumbers() {
    }

    /**
     * The lines with such numbers joined; the very same list if there are none. What is joined is inferred.
     *
     * @param width how many columns there are up to each sum
     * @param most sums that a row may have
     */
    public static List<TextRow> joined(List<TextRow> lines, int width, int most) {
        return BrokenRuns.joined(StackedDigits.joined(lines, width), width, most);
    }
}

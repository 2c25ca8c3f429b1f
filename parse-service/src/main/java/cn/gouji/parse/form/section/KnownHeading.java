package cn.gouji.parse.form.section;

import java.util.regex.Pattern;

import cn.gouji.parse.form.wording.Numeral;
import cn.gouji.parse.form.wording.Wording;

/**
 * A wording of the heading of a section.
 *
 * @param core what is compared
 * @param official whether it is that of the form
 */
record KnownHeading(int number, String heading, String core, boolean official) {

    /** Wordings that are less alike are others. */
    static final double LEAST_LIKENESS = 0.7;

    /** Wordings that are also used for parts of section 一 or inside sections count only with their numeral. */
    private static final int SHORTEST_WITHOUT_NUMERAL = 8;
    private static final Pattern SENTENCE = Pattern.compile("[，。；：,;:]");

    static KnownHeading of(int number, String heading, boolean official) {
        return new KnownHeading(number, heading, Wording.core(heading), official);
    }

    boolean isShort() {
        return core.length() < SHORTEST_WITHOUT_NUMERAL;
    }

    /** Less than the least that counts is not told exactly. */
    double likeness(String observed) {
        if (observed.equals(core)) {
            return 1;
        }
        int longer = Math.max(observed.length(), core.length());
        if (Math.abs(observed.length() - core.length()) > longer * (1 - LEAST_LIKENESS)) {
            return 0;
        }
        int most = (int) (longer * (1 - LEAST_LIKENESS)) + 1;
        return 1 - (double) Wording.distance(observed, core, most) / longer;
    }

    /** Where the heading ends if it stands at a place of a line, blanks and other marks allowed; -1 if it stands not there. */
    int endIn(String line, int start) {
        int at = start;
        for (int i = 0; i < heading.length(); i++) {
            while (at < line.length() && Numeral.isAsciiBlank(line.charAt(at))) {
                at++;
            }
            boolean han = at < line.length() && Wording.isHan(line.charAt(at));
            if (Wording.isHan(heading.charAt(i))) {
                if (!han || line.charAt(at) != heading.charAt(i)) {
                    return -1;
                }
                at++;
            } else if (!han && at < line.length()) {
                at++;
            }
        }
        return at;
    }

    /** 一、总体情况 must not match inside 一、总体情况说明: a short heading ends with its last word. */
    boolean goesOn(String line, int end) {
        return end < line.length() && Wording.isHan(line.charAt(end)) && line.length() <= HeadingScore.LONGEST_HEADING
                && (isShort() || !SENTENCE.matcher(line).find(end));
    }
}

package cn.gouji.parse.form.shape.run;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import cn.gouji.parse.form.shape.run.StackedLines.Pair;
import cn.gouji.parse.form.shape.run.StackedLines.Word;
import cn.gouji.parse.form.wording.TextRow;

/**
 * Joins numbers that narrow columns broke between their thousands, where the lines of text show the page as it was laid out:
 * the rest of each stands below it, and the other values of the row on one of these lines or between them.
 */
final class StackedThousands {

    /** How many characters the rest may stand to the side. */
    private static final int SLANT = 4;
    private static final String UNIT = "件";
    private static final Pattern OWN_UNIT = Pattern.compile("[\\d０-９] {1,3}件");
    private static final Pattern DIGITS = Pattern.compile("[\\d０-９,，]+件?");
    /** Its last thousands are not whole. */
    private static final Pattern OPEN = Pattern.compile("[\\d０-９]{1,3}(?:[,，][\\d０-９]{3})*[,，][\\d０-９]{0,2}");
    private static final Pattern WHOLE = Pattern
            .compile("[\\d０-９]{1,3}(?:[,，][\\d０-９]{3})*[,，][\\d０-９]{3}件?|[\\d０-９]{1,9}件");

    private StackedThousands() {
    }

    /** The lines with such numbers joined; the very same list if there are none. */
    static List<TextRow> joined(List<TextRow> lines) {
        StackedLines stacked = new StackedLines(lines);
        for (int i = 0; i < stacked.size(); i++) {
            while (joins(stacked, i)) {
                // Several numbers of a row may be broken in several places.
            }
        }
        return stacked.joined();
    }

    /** Joins the broken numbers of one line with what stands below; false if it has none. */
    private static boolean joins(StackedLines stacked, int line) {
        List<Word> heads = stacked.words(line);
        for (int below = line + 1; below <= line + StackedLines.FURTHEST && below < stacked.size(); below++) {
            List<Pair> pairs = pairs(heads, rests(stacked.text(below)));
            boolean allClosed = heads.stream().filter(head -> OPEN.matcher(head.text()).matches())
                    .allMatch(head -> pairs.stream().anyMatch(pair -> pair.head() == head));
            StackedLines.Row row = pairs.isEmpty() || !allClosed ? null : stacked.row(pairs, line, below);
            if (row != null) {
                stacked.put(row);
                return true;
            }
        }
        return false;
    }

    /** The words that may be the rest of others: no unit that stands behind its own number. */
    private static List<Word> rests(String line) {
        List<Word> words = StackedLines.words(line);
        boolean ownUnits = OWN_UNIT.matcher(line).find();
        return ownUnits ? words.stream().filter(word -> !word.text().equals(UNIT)).toList() : words;
    }

    private static List<Pair> pairs(List<Word> heads, List<Word> rests) {
        List<Pair> pairs = new ArrayList<>();
        boolean alone = heads.stream().filter(head -> OPEN.matcher(head.text()).matches()).count() <= 1
                && rests.size() == 1;
        int from = 0;
        for (Word head : heads) {
            for (int k = from; k < rests.size(); k++) {
                Word rest = rests.get(k);
                if (fit(head.text(), rest.text()) && (alone || Math.abs(head.at() - rest.at()) <= SLANT)) {
                    pairs.add(new Pair(head, rest, head.text() + rest.text()));
                    from = k + 1;
                    break;
                }
            }
        }
        return pairs;
    }

    /** Whether two pieces make a number that neither is alone. */
    private static boolean fit(String head, String rest) {
        boolean broken = OPEN.matcher(head).matches() || rest.startsWith(",") || rest.startsWith("，")
                || rest.equals(UNIT);
        return broken && DIGITS.matcher(head).matches() && (DIGITS.matcher(rest).matches() || rest.equals(UNIT))
                && WHOLE.matcher(head + rest).matches();
    }
}

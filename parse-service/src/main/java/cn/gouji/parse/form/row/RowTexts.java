package cn.gouji.parse.form.row;

import java.util.List;
import java.util.regex.Pattern;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellText.Value;
import cn.gouji.parse.form.cell.CellText.Words;
import cn.gouji.parse.form.cell.Share;
import cn.gouji.parse.form.wording.Numeral;
import cn.gouji.parse.form.wording.Wording;
import cn.gouji.parse.page.UnsureNumber;

/** Tells what the texts of a line are to its row: labels, values, dashes or shares. */
final class RowTexts {

    /** A number that goes on with something else; an ordinal such as 3. is none. */
    private static final Pattern SPOILED_VALUE = Pattern.compile("\\d+(?:[.,]\\d+)?(?![.．、)）\\d])");

    /** What is said instead of a number; no label is so. */
    private static final Pattern AMOUNT = Pattern
            .compile("若干[件条次项份]?|[一二三四五六七八九十百两多数几]{1,3}[件条次项份宗]|少量|大量|一些|较多|不详|待定|待统计");

    /** As they stand in front of headings. */
    private static final Pattern MARKS = Pattern.compile("[#*=_~>]+");

    private static final int SHORTEST_LABEL = 5;

    private RowTexts() {
    }

    /** Index of the next words that can be a label, or of the next value. */
    static int next(List<CellText> texts, int from, boolean words) {
        for (int i = from; i < texts.size(); i++) {
            if (words ? isLabel(texts.get(i)) : texts.get(i) instanceof Value) {
                return i;
            }
        }
        return -1;
    }

    /** Words that are no spoiled value. */
    static boolean isLabel(CellText text) {
        if (!(text instanceof Words words) || UnsureNumber.is(words.raw()) || isIllegible(words.raw())) {
            return false;
        }
        int core = Wording.coreLength(words.raw());
        return core > 3 || core > 0 && !SPOILED_VALUE.matcher(words.raw()).lookingAt();
    }

    /** A few signs that are neither a number nor words, or an amount in words, stand in the place of a value. */
    static boolean isIllegible(String text) {
        if (text.length() >= SHORTEST_LABEL) {
            return false;
        }
        return AMOUNT.matcher(text).matches()
                || !Wording.isHan(text.charAt(0)) && Wording.coreLength(text) > 0
                        && text.chars().noneMatch(c -> Wording.isHan((char) c)) && Numeral.at(text).number() == 0;
    }

    /** Where the percentages begin that some offices print behind the values. */
    static int withoutShares(List<CellText> texts) {
        int end = texts.size();
        for (int i = end - 1; i >= 0 && (isShare(texts.get(i)) || texts.get(i) == CellText.EMPTY); i--) {
            end = isShare(texts.get(i)) ? i : end;
        }
        return end;
    }

    private static boolean isShare(CellText text) {
        return text instanceof Words words && Share.is(words.raw());
    }

    /** Whether a row that came in running text ends with the marks of the heading behind it. */
    static boolean endsWithMarks(List<CellText> texts) {
        return texts.getLast() instanceof Words words && MARKS.matcher(words.raw()).matches();
    }

    /** Whether the texts are the values of whole rows that lost their labels, and nothing else. */
    static boolean areRows(List<CellText> texts, int width) {
        int first = next(texts, 0, false);
        return first >= 0 && (texts.size() - first) % width == 0
                && texts.subList(0, first).stream().allMatch(CellText.EMPTY::equals)
                && texts.subList(first, texts.size()).stream().allMatch(Value.class::isInstance);
    }

    /** Several dashes stand for a row without values. */
    static boolean isDashed(List<CellText> places) {
        List<CellText> printed = places.stream()
                .filter(text -> !(text instanceof CellText.Blank blank && blank.isEmpty()))
                .toList();
        return printed.size() > 2 && printed.stream().allMatch(CellText.Blank.class::isInstance);
    }
}

package cn.gouji.parse.figure.sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import cn.gouji.contracts.report.Bound;
import cn.gouji.parse.form.wording.HanNumber;

/**
 * Finds the numbers of a sentence that count something: a unit follows, or nothing but the end of the clause.
 * Dates, document numbers, ordinals, percentages, telephone numbers and ranges have no such unit or give themselves
 * away by what stands before them.
 */
public final class CountReader {

    /** Longer units first. */
    private static final String[] UNITS = {"条次", "篇次", "场次", "件次", "条", "件", "宗", "份", "次", "篇", "期", "项", "部", "场",
            "起", "批", "例", "则", "元"};
    private static final String BEFORE_NO_COUNT = "〔[【第-—~－/.#+〈《";
    private static final String BEFORE_BARE_COUNT = "量为数：:";
    private static final int MOST_DIGITS = 12;
    private static final int LONGEST_DENIAL = 8;
    private static final String HAN_UNITS = "件宗起";
    private static final String BEFORE_NO_HAN = "第某每任这那同逐另各唯几数单近约超0123456789";

    private final String text;
    private int next;

    private CountReader(String text) {
        this.text = text;
    }

    static List<Count> read(String text) {
        List<Count> counts = new ArrayList<>(4);
        CountReader reader = new CountReader(text);
        while (reader.toDigit()) {
            Count count = reader.count();
            if (count != null) {
                counts.add(count);
            }
        }
        if (mayHoldHan(text)) {
            addHan(text, counts);
        }
        return counts;
    }

    /** Whether a unit of cases stands behind a Chinese numeral somewhere. */
    static boolean mayHoldHan(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isHanCount(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHanCount(String text, int unit) {
        char before = text.charAt(unit - 1);
        return HAN_UNITS.indexOf(text.charAt(unit)) >= 0
                && (HanNumber.isNumeral(before) || before == '余' && unit > 1
                        && HanNumber.isNumeral(text.charAt(unit - 2)));
    }

    /** Only cases are counted in Chinese numerals: 三件. What is counted by 条 or 个 is as often a figure of speech. */
    private static void addHan(String text, List<Count> counts) {
        for (int i = 1; i < text.length(); i++) {
            if (isHanCount(text, i)) {
                boolean more = text.charAt(i - 1) == '余';
                HanNumber number = HanNumber.before(text, more ? i - 1 : i);
                boolean speech = number == null
                        || number.start() > 0 && BEFORE_NO_HAN.indexOf(text.charAt(number.start() - 1)) >= 0
                        || number.value() == 1 && (text.charAt(i) == '起' || text.startsWith("件事", i)
                                || isDenied(text, number.start()));
                if (!speech) {
                    counts.add(new Count(number.start(), i + 1, BigDecimal.valueOf(number.value()),
                            more ? Bound.AT_LEAST : Bound.EXACT, text.substring(i, i + 1)));
                }
            }
        }
        counts.sort(Comparator.comparingInt(Count::start));
    }

    /** 没有收到一件 is none, 无法提供一件 is one. */
    private static boolean isDenied(String text, int start) {
        String before = text.substring(Math.max(0, start - LONGEST_DENIAL), start);
        int without = before.indexOf('无');
        return before.indexOf('未') >= 0 || before.indexOf('没') >= 0
                || without >= 0 && !before.startsWith("无法", without);
    }

    private boolean toDigit() {
        while (next < text.length() && !isDigit(next)) {
            next++;
        }
        return next < text.length();
    }

    private Count count() {
        int start = next;
        int points = 0;
        while (isDigit(next) || at(next) == '.' && isDigit(next + 1)) {
            points += at(next) == '.' ? 1 : 0;
            next++;
        }
        int end = next;
        if (end - start > MOST_DIGITS || points > 1 || isNoCount(start, end)) {
            return null;
        }
        Bound bound = BoundWords.before(text, start);
        int scale = 0;
        for (boolean more = true; more;) {
            int power = power(at(next));
            more = power > 0 || at(next) == '余' || at(next) == '多';
            bound = more && power == 0 ? Bound.AT_LEAST : bound;
            scale += power;
            next += more ? 1 : 0;
        }
        String unit = unit();
        if (unit == null && !isBare(start)) {
            return null;
        }
        next += unit == null ? 0 : unit.length();
        if (at(next) == '”' && isNamed(start)) {
            return null;
        }
        Bound told = BoundWords.behind(text, next);
        if (told != null) {
            bound = told;
        } else if (bound == Bound.EXACT && scale > 0 && !"元".equals(unit)) {
            // 9.9万条 was rounded.
            bound = Bound.ABOUT;
        }
        BigDecimal value = new BigDecimal(text.substring(start, end)).scaleByPowerOfTen(scale);
        return new Count(start, next, value.scale() < 0 ? value.setScale(0) : value, bound, unit);
    }

    private boolean isNoCount(int start, int end) {
        char before = at(start - 1);
        if (BEFORE_NO_COUNT.indexOf(before) >= 0 || before >= 'A' && before <= 'Z' || before >= 'a' && before <= 'z') {
            return true;
        }
        boolean rangeEnds = (before == '至' || before == '到') && isDigit(start - 2);
        boolean rangeStarts = "至到-—~－/".indexOf(at(end)) >= 0 && isDigit(end + 1);
        return rangeEnds || rangeStarts;
    }

    /** “某政50条” is the name of a policy. */
    private boolean isNamed(int start) {
        int open = text.lastIndexOf('“', start);
        return open >= 0 && open < start - 1 && text.indexOf('”', open) == next;
    }

    private static int power(char c) {
        return switch (c) {
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
        };
    }

    private String unit() {
        for (String unit : UNITS) {
            if (text.startsWith(unit, next)) {
                return unit;
            }
        }
        return null;
    }

    private boolean isBare(int start) {
        return BEFORE_BARE_COUNT.indexOf(at(start - 1)) >= 0
                && (next == text.length() || Sentence.isBoundary(at(next)));
    }

    private boolean isDigit(int index) {
        char c = at(index);
        return c >= '0' && c <= '9';
    }

    private char at(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }
}

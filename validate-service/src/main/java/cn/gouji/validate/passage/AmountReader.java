package cn.gouji.validate.passage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the amounts of a passage. Dates, document numbers, shares, changes against another year and numbers of readers
 * are no amounts: they never add up with others.
 */
public final class AmountReader {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final int MOST_DIGITS = 12;
    private static final int LONGEST_EXPLANATION = 8;
    /** Longer units first. */
    private static final String[] UNITS = {"条次", "篇次", "场次", "件次", "人次", "条", "件", "宗", "份", "次", "篇", "期", "项", "部",
            "场",
            "起", "批", "例", "则", "个", "幅", "组", "张", "元"};
    private static final String NO_UNITS = "年月日号届时点分楼室度%‰-—~～－/至.：版级";
    private static final String BEFORE_NO_AMOUNT = "第〔[【-—~～－/.#+〈《";
    private static final String MARKS = "，、；：。（）！？";
    /** Further back nothing is said of a number; a text without a mark must not be read again for each of its numbers. */
    private static final int LONGEST_LABEL = 200;
    private static final List<String> NO_PARTS = List.of("同比", "环比", "较上", "较去", "较20", "比上", "比去", "比20", "增加", "增长",
            "增幅", "减少", "下降", "上升", "(?:去年|上一?年)(?!.*(?:[结截]转|转结|报告|年报))", "平均", "人均", "每[件条次个篇月]", "最[多高大]", "粉丝",
            "订阅",
            "关注[量数人]", "浏览", "点击", "阅读", "访问", "播放", "点赞", "转发量", "字数", "惠及", "参[加与训会]");
    private static final Pattern NO_PART = Pattern.compile(String.join("|", NO_PARTS));
    private static final BitSet BEGINS_NO_PART = new BitSet();

    static {
        NO_PARTS.forEach(word -> BEGINS_NO_PART.set(word.charAt(0)));
    }

    private final String text;
    private int next;

    private AmountReader(String text) {
        this.text = text;
    }

    public static List<Amount> read(String text) {
        List<Amount> amounts = new ArrayList<>();
        AmountReader reader = new AmountReader(text);
        while (reader.toDigit()) {
            Amount amount = reader.amount();
            if (amount != null) {
                amounts.add(amount);
            }
        }
        return amounts;
    }

    private boolean toDigit() {
        while (next < text.length() && !isDigit(next)) {
            next++;
        }
        return next < text.length();
    }

    private Amount amount() {
        int start = next;
        while (isDigit(next) || at(next) == '.' && isDigit(next + 1)) {
            next++;
        }
        String digits = text.substring(start, next);
        int scale = 0;
        boolean more = false;
        for (int power = power(at(next)); power > 0 || at(next) == '余' || at(next) == '多'; power = power(at(next))) {
            more |= power == 0;
            scale += power;
            next++;
        }
        String unit = unit();
        String label = label(start);
        if (isNoAmount(start, digits, unit, label)) {
            return null;
        }
        next += unit == null ? 0 : unit.length();
        more |= text.startsWith("以上", next);
        BigDecimal value = new BigDecimal(digits).scaleByPowerOfTen(scale);
        value = value.scale() < 0 ? value.setScale(0) : value;
        return bounded(start, value, more, scale, unit, label);
    }

    /** 余 may be anything below the next figure of that roundness, 约 a tenth more or less. */
    private Amount bounded(int start, BigDecimal value, boolean more, int scale, String unit, String label) {
        BigDecimal low = value;
        BigDecimal high = value;
        char before = at(start - 1);
        boolean about = before == '近' || before == '约' || text.startsWith("左右", next)
                || text.startsWith("不足", start - 2) || scale > 0 && !"元".equals(unit) && !more;
        if (more || before == '超' || before == '逾' || text.startsWith("超过", start - 2)) {
            high = value.add(roundness(value).max(value.multiply(TENTH)));
        } else if (about) {
            low = value.subtract(value.multiply(TENTH));
            high = value.add(value.multiply(TENTH));
        }
        return new Amount(start, next, value, low, high, unit, label);
    }

    private static BigDecimal roundness(BigDecimal value) {
        return value.signum() == 0
                ? BigDecimal.ONE
                : BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
    }

    private boolean isNoAmount(int start, String digits, String unit, String label) {
        char before = at(start - 1);
        boolean word = before >= 'A' && before <= 'Z' || before >= 'a' && before <= 'z';
        boolean odd = digits.length() > MOST_DIGITS || digits.indexOf('.') != digits.lastIndexOf('.');
        if (odd || word || BEFORE_NO_AMOUNT.indexOf(before) >= 0 || isNoPart(label)) {
            return true;
        }
        // A number without a unit counts only as the last word of a clause.
        return unit == null && (NO_UNITS.indexOf(at(next)) >= 0 && at(next) != ' ' || MARKS.indexOf(at(next)) < 0
                && next < text.length() || start == 0 || MARKS.indexOf(before) >= 0 && before != '：');
    }

    /** Looks before it tries the expression, which costs more than all else about an amount: few characters begin a match. */
    private static boolean isNoPart(String label) {
        for (int i = 0; i < label.length(); i++) {
            if (BEGINS_NO_PART.get(label.charAt(i)) && NO_PART.matcher(label).region(i, label.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private String label(int start) {
        int from = start;
        int farthest = Math.max(0, start - LONGEST_LABEL);
        while (from > farthest && (MARKS.indexOf(text.charAt(from - 1)) < 0 || opening(from - 1) > 0)) {
            from = text.charAt(from - 1) == '）' ? opening(from - 1) : from - 1;
        }
        return text.substring(from, start);
    }

    /** Where the bracket begins that ends here, if it only explains a word, as 乡镇（街道）does; -1 otherwise. */
    private int opening(int end) {
        int start = at(end) == '）' ? text.lastIndexOf('（', end) : -1;
        boolean brief = start > 0 && end - start <= LONGEST_EXPLANATION && MARKS.indexOf(text.charAt(start - 1)) < 0;
        return brief && text.substring(start, end).chars().noneMatch(c -> c >= '0' && c <= '9') ? start : -1;
    }

    private String unit() {
        for (String unit : UNITS) {
            if (text.startsWith(unit, next)) {
                return unit;
            }
        }
        return null;
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

    private boolean isDigit(int index) {
        char c = at(index);
        return c >= '0' && c <= '9';
    }

    private char at(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }
}

package cn.gouji.parse.form.cell;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.form.cell.CellText.Blank;
import cn.gouji.parse.form.cell.CellText.Value;
import cn.gouji.parse.form.cell.CellText.Words;
import cn.gouji.parse.form.wording.Wording;

/**
 * Reads the text of one place of a table. Full-width digits, thousands separators, a sign and a unit behind the number
 * are understood; an ordinal such as {@code 1.} is words.
 */
public final class CellTextReader {

    private static final Pattern NOTHING = Pattern.compile("[-—–－―─﹣一]{2,8}|[-—–－―─﹣/／\\\\*…]|\\.{2,6}|……"
            + "|无|暂无|没有|不涉及|不适用|未发生|未统计|见附件|#[A-Z/0]{2,8}[!?]?");
    /** Of thousands. */
    private static final String SEPARATORS = ",，'’､";
    private static final Pattern NUMBER = Pattern
            .compile("([+-]?(?:\\d{1,3}(?:[" + SEPARATORS + "]\\d{3})+|\\d+)(?:\\.\\d+)?)"
                    + "\\s*(?:" + Units.THINGS + "|万元|[（(](?:件|万元)[）)])?");
    /** The separators of thousands have blanks beside them; without any blank it would be no other number when compact. */
    private static final Pattern WIDE_THOUSANDS = Pattern
            .compile(
                    "(?=.*[\\s\\u00a0\\u3000])\\d{1,3}(?:[\\s\\u00a0\\u3000]*[,，][\\s\\u00a0\\u3000]*\\d{3})+(?:\\.\\d+)?"
                            + "\\s*(?:" + Units.THINGS + "|万元)?");
    /** A number that the document itself takes back a little. */
    private static final Pattern ABOUT = Pattern.compile(
            "(?:大?约|接?近|逾|超过?)?\\s*(\\d{1,9}(?:\\.\\d+)?)\\s*[余多]?(?:" + Units.THINGS + "|万元)?(?:左右|以上)?");
    private static final String REMARK = "[（(](?=[^（）()]*[\\u4e00-\\u9fff])"
            + "(?!.*(?:应[为是]|更正|改[为正]|实[为际]|有误|错))[^（）()年元]{1,16}[）)]";
    /** The value of last year. */
    private static final String BRACKETED = "[（(](?:上一?年度?|去年|同期)[：:]?\\d{1,9}件?[）)]";
    /** The mark of a note below the table. */
    private static final String NOTE = "[（(〔\\[【]?注\\s?[0-9一二三四五]?[）)〕\\]】]?";
    /** A number with words around it that say no more than what is counted; no amount in another unit. */
    private static final Pattern REMARKED = Pattern.compile("(?:共计?|合计)?\\s*(\\d{1,9}(?:\\.\\d{1,4})?)\\s*"
            + "(?:" + Units.THINGS + ")?(?:\\s*" + REMARK + "|\\s*" + BRACKETED
            + "|\\s*" + NOTE + ")?");
    private static final Pattern MONEY = Pattern
            .compile("(\\d{1,3}(?:[" + SEPARATORS + "]\\d{3})+(?:\\.\\d+)?|\\d{1,12}(?:\\.\\d+)?)\\s*(?:元|[（(]元[）)])");
    /** 万 for 万元. */
    private static final Pattern WAN = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?)\\s*万");
    private static final List<Pattern> BESIDE_WORDS = List.of(ABOUT, REMARKED, MONEY, WAN);
    /** In the column 本年增/减 of the form of 2019. */
    private static final Pattern CHANGE = Pattern.compile("(增加?|减少?|減少?)\\s*(\\d{1,9})\\s*[项件个]?");
    /** What stands for a zero that was misread or typed so. */
    private static final String ROUND = "〇Ｏｏ○◯";
    private static final Pattern LOOKS_LIKE_DIGITS = Pattern.compile("[0-9OoIl|]{1,12}(?:\\.[0-9OoIl|]{1,4})?");
    /** With which a number ends, its unit included; an ordinal with its label does not. */
    private static final String NUMBER_ENDS = "0123456789OoIl|件条个份宗项次部起例批元万余多右上注)）]】〕";
    /** Chinese characters that a blank or a value may begin with; any other one begins words. */
    private static final String HAN_FOR_VALUES = "一无大约接近逾超暂没不未见零共合增减減";

    /** All numbers of so many are integers. */
    private static final int MOST_DIGITS = 9;
    private static final Value[] SMALL = new Value[100];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = new Value(BigDecimal.valueOf(i), String.valueOf(i), true);
        }
    }

    private CellTextReader() {
    }

    public static CellText read(String text) {
        if (text.isEmpty()) {
            return CellText.EMPTY;
        }
        if (text.length() <= MOST_DIGITS && isDigits(text) && !hasLeadingZeros(text)) {
            int number = Integer.parseInt(text);
            return number < SMALL.length ? SMALL[number] : new Value(BigDecimal.valueOf(number), text, true);
        }
        if (text.length() > 24 || isLabel(text)) {
            return new Words(text);
        }
        String plain = toHalfWidth(text);
        if (plain.isEmpty()) {
            return new Blank(text);
        }
        boolean digit = isDigit(plain.charAt(0));
        if (!digit && NOTHING.matcher(plain).matches()) {
            return new Blank(text);
        }
        if (digit && NUMBER_ENDS.indexOf(plain.charAt(plain.length() - 1)) < 0) {
            return new Words(text);
        }
        Matcher number = NUMBER.matcher(plain);
        if (number.matches() && !hasLeadingZeros(number.group(1))) {
            return new Value(new BigDecimal(withoutSeparators(number.group(1))), text, true);
        }
        BigDecimal meant = meant(plain);
        if (meant != null) {
            return new Value(meant, text, false);
        }
        if (digit && WIDE_THOUSANDS.matcher(plain).matches()) {
            CellText joined = read(Wording.compact(plain));
            return joined instanceof Value value ? new Value(value.number(), text, false) : joined;
        }
        if (LOOKS_LIKE_DIGITS.matcher(plain).matches()) {
            String digits = plain.replaceAll("[Oo]", "0").replaceAll("[Il|]", "1");
            return hasLeadingZeros(digits) ? new Words(text) : new Value(new BigDecimal(digits), text, false);
        }
        return new Words(text);
    }

    /** The number that words and other units beside it mean; null if there is none. */
    private static BigDecimal meant(String plain) {
        for (Pattern pattern : BESIDE_WORDS) {
            Matcher number = pattern.matcher(plain);
            if (number.matches() && !hasLeadingZeros(number.group(1))) {
                return new BigDecimal(withoutSeparators(number.group(1)));
            }
        }
        Matcher change = CHANGE.matcher(plain);
        if (change.matches() && !hasLeadingZeros(change.group(2))) {
            BigDecimal number = new BigDecimal(change.group(2));
            return change.group(1).startsWith("增") ? number : number.negate();
        }
        return plain.equals("零") ? BigDecimal.ZERO : null;
    }

    private static String withoutSeparators(String number) {
        StringBuilder digits = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (SEPARATORS.indexOf(c) < 0) {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    /** Begins or ends as no value does. Most of what is read is labels: no pattern needs to be tried. */
    private static boolean isLabel(String text) {
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return Wording.isHan(first)
                ? HAN_FOR_VALUES.indexOf(first) < 0
                : first == '（' || first == '('
                        || isDigit(first) && Wording.isHan(last) && NUMBER_ENDS.indexOf(last) < 0;
    }

    /** 00 or 012 is no number: digits of several places have run together. */
    private static boolean hasLeadingZeros(String digits) {
        int start = digits.charAt(0) == '+' || digits.charAt(0) == '-' ? 1 : 0;
        return digits.length() > start + 1 && digits.charAt(start) == '0' && digits.charAt(start + 1) != '.';
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Between digits * is none. */
    private static boolean isNoteMark(String text, int i) {
        char c = text.charAt(i);
        boolean mark = (c == '*' || c >= '①' && c <= '⑳') && text.length() > 1;
        return mark && !(i > 0 && i + 1 < text.length() && isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1)));
    }

    /** Full-width digits and signs to ASCII; blanks at both ends, marks of emphasis and of footnotes are dropped. */
    private static String toHalfWidth(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '０' && c <= '９') {
                plain.append((char) (c - '０' + '0'));
            } else if (c == '．') {
                plain.append('.');
            } else if (c == '＋') {
                plain.append('+');
            } else if (c == '－' || c == '−') {
                plain.append('-');
            } else if (ROUND.indexOf(c) >= 0) {
                plain.append('O');
            } else if (!isNoteMark(text, i)) {
                plain.append(c);
            }
        }
        int from = 0;
        int to = plain.length();
        while (from < to && Wording.isBlank(plain.charAt(from))) {
            from++;
        }
        while (to > from && Wording.isBlank(plain.charAt(to - 1))) {
            to--;
        }
        return plain.substring(from, to);
    }
}

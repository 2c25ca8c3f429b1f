package cn.gouji.parse.form.wording;

/**
 * The numeral in front of a heading or a row label.
 *
 * @param style how it is written
 * @param number its value, 0 if there is none
 * @param length characters it takes, separator and blanks included
 */
public record Numeral(Style style, int number, int length) {

    /** How a numeral is written; the form uses one style for each level. */
    public enum Style {
        NONE,
        /** 一、 */
        HAN,
        /** （一） */
        BRACKETED_HAN,
        /** 1. */
        ARABIC
    }

    private static final String DIGITS = "一二三四五六七八九";
    private static final String OPENING = "(（〔[";
    private static final String CLOSING = ")）〕]";
    private static final Numeral ABSENT = new Numeral(Style.NONE, 0, 0);

    /** The numeral a text starts with. */
    public static Numeral at(String text) {
        int start = skipBlanks(text, 0);
        char c = charAt(text, start);
        if (OPENING.indexOf(c) >= 0) {
            Numeral bracketed = bracketed(text, skipBlanks(text, start + 1));
            return bracketed == ABSENT && (c == '(' || c == '（') ? arabic(text, start + 1) : bracketed;
        }
        Numeral han = han(text, start);
        return han == ABSENT ? arabic(text, start) : han;
    }

    /** （一） or （一）、, from its digit. */
    private static Numeral bracketed(String text, int digit) {
        int number = DIGITS.indexOf(charAt(text, digit)) + 1;
        int closing = skipBlanks(text, digit + 1);
        if (number == 0 || CLOSING.indexOf(charAt(text, closing)) < 0) {
            return ABSENT;
        }
        int end = skipBlanks(text, closing + 1);
        return new Numeral(Style.BRACKETED_HAN, number,
                "、.．".indexOf(charAt(text, end)) < 0 ? end : skipBlanks(text, end + 1));
    }

    /** 一、 or 十二、 or 第一部分 or 第1部分 */
    private static Numeral han(String text, int start) {
        int digit = charAt(text, start) == '第' ? skipBlanks(text, start + 1) : start;
        int number = DIGITS.indexOf(charAt(text, digit)) + 1;
        if (digit != start && charAt(text, digit) >= '1' && charAt(text, digit) <= '9') {
            number = charAt(text, digit) - '0';
        }
        int behind = digit + 1;
        if (charAt(text, digit) == '十') {
            int unit = "一二".indexOf(charAt(text, behind)) + 1;
            number = 10 + unit;
            behind += unit > 0 ? 1 : 0;
        }
        int mark = skipBlanks(text, behind);
        int word = digit == start || number == 0 ? 0 : partWord(text, mark);
        if (word > 0) {
            int end = skipBlanks(text, mark + word);
            return new Numeral(Style.HAN, number,
                    "、.．,，:：\u3000".indexOf(charAt(text, end)) < 0 ? end : skipBlanks(text, end + 1));
        }
        return number == 0 || "、.．,，:：".indexOf(charAt(text, mark)) < 0
                ? ABSENT
                : new Numeral(Style.HAN, number, skipBlanks(text, mark + 1));
    }

    /** The length of the word for a part of a text, as in 第一部分; 0 if none stands there. */
    private static int partWord(String text, int at) {
        return text.startsWith("部分", at) ? 2 : "章节篇".indexOf(charAt(text, at)) < 0 ? 0 : 1;
    }

    /** 1. or 1） or 1 right before the words. */
    private static Numeral arabic(String text, int digit) {
        char c = charAt(text, digit);
        int number = c >= '1' && c <= '9' ? c - '0' : c >= '１' && c <= '９' ? c - '０' : 0;
        if (number == 0) {
            return ABSENT;
        }
        int mark = skipBlanks(text, digit + 1);
        char separator = charAt(text, mark);
        if (".．、)）,，".indexOf(separator) >= 0) {
            return new Numeral(Style.ARABIC, number, skipBlanks(text, mark + 1));
        }
        return separator >= 0x4E00 && separator <= 0x9FFF ? new Numeral(Style.ARABIC, number, mark) : ABSENT;
    }

    /** Behind the end NUL, which no numeral has. */
    private static char charAt(String text, int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && isAsciiBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** A blank, tab or line end; the blanks of Chinese typesetting are none. */
    public static boolean isAsciiBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}

package cn.gouji.parse.form.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern HAN = Pattern
            .compile("\\s*(?:第\\s*)?([一二三四五六七八九]|十[一二]?)\\s*(?:部分\\s*)?[、.．,，:：]\\s*");
    private static final Pattern BRACKETED = Pattern.compile("\\s*[(（〔\\[]\\s*([一二三四五六七八九])\\s*[)）〕\\]]\\s*[、.．]?\\s*");
    private static final Pattern ARABIC = Pattern
            .compile("\\s*[(（]?([1-9１-９])\\s*(?:[.．、)）,，]|(?=[\\u4e00-\\u9fff]))\\s*");
    private static final String FIRST = DIGITS + "十第(（〔[";
    private static final Numeral ABSENT = new Numeral(Style.NONE, 0, 0);

    /** The numeral a text starts with. */
    public static Numeral at(String text) {
        if (text.isEmpty() || !mayStartNumeral(text)) {
            return ABSENT;
        }
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.lookingAt()) {
            return new Numeral(Style.BRACKETED_HAN, DIGITS.indexOf(bracketed.group(1)) + 1, bracketed.end());
        }
        Matcher han = HAN.matcher(text);
        if (han.lookingAt()) {
            String digits = han.group(1);
            int number = digits.startsWith("十")
                    ? 10 + DIGITS.indexOf(digits.charAt(digits.length() - 1)) + 1
                    : DIGITS.indexOf(digits) + 1;
            return new Numeral(Style.HAN, number, han.end());
        }
        Matcher arabic = ARABIC.matcher(text);
        if (arabic.lookingAt()) {
            char digit = arabic.group(1).charAt(0);
            return new Numeral(Style.ARABIC, digit >= '１' ? digit - '０' : digit - '0', arabic.end());
        }
        return ABSENT;
    }

    /** Most texts start with another character: no pattern needs to be tried. */
    private static boolean mayStartNumeral(String text) {
        char c = text.charAt(0);
        return c <= ' ' || c >= '1' && c <= '9' || c >= '１' && c <= '９' || FIRST.indexOf(c) >= 0 || Wording.isBlank(c);
    }
}

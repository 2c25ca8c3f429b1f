package cn.gouji.parse.form.wording;

/**
 * A number in Chinese numerals: 三, 两, 十二, 一百二十, 二百零三.
 *
 * @param start of its first numeral
 * @param value below ten thousand
 */
public record HanNumber(int start, int value) {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String NUMERALS = "零〇一二两三四五六七八九十百千";

    public static boolean isNumeral(char c) {
        return NUMERALS.indexOf(c) >= 0;
    }

    /** The number that ends before a place; null if there is none or it is not written as numbers are. */
    public static HanNumber before(String text, int end) {
        int start = end;
        while (start > 0 && isNumeral(text.charAt(start - 1))) {
            start--;
        }
        int value = value(text.substring(start, end));
        return value <= 0 ? null : new HanNumber(start, value);
    }

    private static int value(String numerals) {
        int sum = 0;
        int digit = -1;
        int lastPower = 10_000;
        for (int i = 0; i < numerals.length(); i++) {
            char c = numerals.charAt(i);
            int power = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 1;
            if (power == 1) {
                boolean zero = c == '零' || c == '〇';
                if (digit > 0 || zero && i == 0) {
                    return -1;
                }
                digit = c == '两' ? 2 : zero ? 0 : DIGITS.indexOf(c);
            } else if (power >= lastPower || digit == 0 || digit < 0 && (power != 10 || i > 0)) {
                return -1;
            } else {
                sum += Math.max(digit, 1) * power;
                digit = -1;
                lastPower = power;
            }
        }
        return sum + Math.max(digit, 0);
    }
}

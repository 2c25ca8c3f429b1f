package cn.gouji.validate.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.validate.passage.Amount;

/**
 * What a sentence says of a number beside that of the year before: 8件，较上年的10件减少2件，下降20%.
 *
 * @param base the number of the year before, null if it is not told
 * @param difference negative for a decrease, null if it is not told
 * @param percent negative for a decrease, null if it is not told
 * @param tolerance how far the true percentage may be from the stated one
 * @param end where it ends in its passage
 */
record Growth(Amount amount, BigDecimal base, BigDecimal difference, BigDecimal percent, BigDecimal tolerance,
        int end) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST = 48;
    private static final String LAST = "(?:上一?年度?|去年度?|20\\d{2}年度?)(?:同期)?";
    private static final String UP = "增长|增加|上升|提高|增幅|多";
    private static final String DOWN = "减少|下降|降低|回落|降幅|少";
    private static final String UNIT = "(?:件次|条次|件|条|份|次|宗|期|篇|个)";
    /** Right behind the number: further on another one is compared. */
    private static final Pattern COMPARED = Pattern.compile("[次份]?[，（]?(?:同比|(?:相)?[较比与]" + LAST + "|" + LAST + ")");
    private static final Pattern BASE = Pattern.compile(LAST + "(?:的|为|是|：)?（?(\\d+)" + UNIT);
    /** Elsewhere something else grows: 同比增加5件，网站访问量增长30%. */
    private static final String OF_THE_NUMBER = "(?<=[，、（）：]|同比|同期|相比|相较|年|年度|件|条|份|次|宗|期|篇|个)";
    private static final Pattern DIFFERENCE = Pattern
            .compile(OF_THE_NUMBER + "(?:(" + UP + ")|" + DOWN + ")了?(\\d+)" + UNIT);
    private static final Pattern PERCENT = Pattern.compile(OF_THE_NUMBER + "(?:(" + UP + ")|" + DOWN
            + ")(?:了|为|达到?|率为?)?(约|近|超过?)?(\\d+(?:\\.\\d+)?)%(以上|左右)?");
    /** Numbers behind such words belong to the comparison. */
    private static final Pattern OF_LAST_YEAR = Pattern.compile("[，（]?(?:相)?[较比与]?" + LAST + "(?:的|为|是|：)?（?$");

    /** @return null if nothing is compared, or nothing can be told from it */
    static Growth behind(int index, List<Amount> amounts, String text) {
        Amount amount = amounts.get(index);
        Matcher compared = COMPARED.matcher(text).region(amount.end(), text.length());
        if (!amount.isExact() || !compared.lookingAt()) {
            return null;
        }
        String words = text.substring(amount.end(), end(amount, amounts.subList(index + 1, amounts.size()), text));
        Matcher base = BASE.matcher(words);
        Matcher difference = DIFFERENCE.matcher(words);
        Matcher percent = PERCENT.matcher(words);
        boolean based = base.find();
        boolean differs = difference.find();
        boolean rated = percent.find();
        if (!differs && !rated) {
            return null;
        }
        int last = Math.max(differs ? difference.end() : 0, rated ? percent.end() : 0);
        boolean about = rated && (percent.group(2) != null || percent.group(4) != null);
        return new Growth(amount, based ? new BigDecimal(base.group(1)) : null,
                differs ? signed(difference.group(1), difference.group(2)) : null,
                rated ? signed(percent.group(1), percent.group(3)) : null,
                about || !rated ? BigDecimal.TWO : BigDecimal.ONE.movePointLeft(scale(percent.group(3))),
                amount.end() + Math.max(last, based ? base.end() : 0));
    }

    private static BigDecimal signed(String up, String number) {
        return up == null ? new BigDecimal(number).negate() : new BigDecimal(number);
    }

    private static int scale(String number) {
        return number.contains(".") ? number.length() - number.indexOf('.') - 1 : 0;
    }

    /** Up to the end of the sentence, or to the next number that is compared with nothing. */
    private static int end(Amount amount, List<Amount> following, String text) {
        int end = Math.min(text.length(), amount.end() + LONGEST);
        for (char mark : new char[]{'。', '；'}) {
            int at = text.indexOf(mark, amount.end(), end);
            end = at < 0 ? end : at;
        }
        for (Amount next : following) {
            if (next.start() >= end) {
                break;
            }
            if (next.start() > amount.end()
                    && !OF_LAST_YEAR.matcher(text).region(amount.end(), next.start()).find()) {
                return next.start();
            }
        }
        return end;
    }

    /** The number of the year before, if not told then as it follows from the difference; null if neither is told. */
    BigDecimal before() {
        return base != null || difference == null ? base : amount.value().subtract(difference);
    }

    /** Whether what is told agrees with that number of the year before. */
    boolean fits(BigDecimal before) {
        BigDecimal truly = amount.value().subtract(before);
        boolean differenceFits = difference == null || difference.compareTo(truly) == 0;
        return differenceFits && (percent == null || before.signum() <= 0
                || percent(before).subtract(percent).abs().compareTo(tolerance) <= 0);
    }

    /** The true change since that number, which is positive, in percent. */
    BigDecimal percent(BigDecimal before) {
        return amount.value().subtract(before).multiply(HUNDRED).divide(before, 2, RoundingMode.HALF_UP);
    }
}

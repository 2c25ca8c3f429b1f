package cn.gouji.parse.page;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** How a number stands in the text of a page that could not be recognised with certainty: with all its readings. */
public final class UnsureNumber {

    /** No number contains it. */
    private static final String MARK = "\uFFFD";
    private static final String OR = "/";
    private static final String OF_NUMBERS = "-0123456789.,/ ";
    private static final Pattern TEXT = Pattern
            .compile(MARK + "-?\\d{1,9}(?:\\.\\d+)?(?:" + OR + "-?\\d{1,9}(?:\\.\\d+)?)*");

    private UnsureNumber() {
    }

    /** @param readings none if nothing could be made of it */
    public static String text(List<String> readings) {
        return MARK + String.join(OR, readings);
    }

    /**
     * Whether it stands there; it is no label, whatever its readings look like. A label that lost a character is none. A sheet
     * prints ### for a number that is too wide for its column.
     */
    public static boolean is(String text) {
        return text.startsWith("##") && text.chars().allMatch(c -> c == '#')
                || text.startsWith(MARK) && text.chars().skip(MARK.length()).allMatch(c -> OF_NUMBERS.indexOf(c) >= 0);
    }

    /** Its readings; none if the text is no such number. */
    public static List<BigDecimal> readings(String text) {
        String dense = text == null ? "" : text.replace(" ", "").replace(",", "");
        return TEXT.matcher(dense).matches()
                ? Arrays.stream(dense.substring(MARK.length()).split(OR)).map(BigDecimal::new).toList()
                : List.of();
    }
}

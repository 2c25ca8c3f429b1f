package cn.gouji.parse.head;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins with a date which no label names, such as 2024-01-18 10:20 来源：… below a title.
 *
 * @param date as printed, without the time
 * @param behind what follows it and the time, without blanks
 */
record DateLine(String date, String behind) {

    private static final int CHARACTERS = 60;
    private static final String OPENING = "（([【";
    private static final String YEAR_STARTS = "2２二";
    private static final Pattern TIME = Pattern
            .compile(
                    "(?:[（(]?(?:星期|周)[一二三四五六日][）)]?)?(?:[0-9]{1,2}[:：时][0-9]{2}(?:[:：][0-9]{2}|分(?:[0-9]{2}秒)?)?)?[）)\\]】]?");

    /** @return null if the line begins with anything else */
    static DateLine of(PlainText line) {
        if (!mayBegin(line.text()) || !Dates.mayHoldYear(line.text())) {
            return null;
        }
        String text = line.spaced(0, Math.min(line.text().length(), CHARACTERS));
        int from = OPENING.indexOf(text.charAt(0)) < 0 ? 0 : text.startsWith(" ", 1) ? 2 : 1;
        Matcher date = Dates.DATE.at(text, from);
        if (date == null) {
            return null;
        }
        String behind = text.substring(date.end()).replace(" ", "");
        Matcher time = TIME.matcher(behind);
        return new DateLine(date.group(), time.lookingAt() ? behind.substring(time.end()) : behind);
    }

    /** Whether a line may begin with a year. */
    private static boolean mayBegin(String text) {
        int from = text.isEmpty() || OPENING.indexOf(text.charAt(0)) < 0 ? 0 : 1;
        return from < text.length() && YEAR_STARTS.indexOf(text.charAt(from)) >= 0;
    }
}

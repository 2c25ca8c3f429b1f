package cn.gouji.parse.head;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;

import cn.gouji.parse.form.wording.Phrase;

/** Reads years and dates in digits and in Chinese numerals, also those that lost 年 or 月 on their way. */
final class Dates {

    /** A year; the zero of Chinese years is typed in many ways. */
    static final String YEAR = "(?:(?<![0-9])20[0-9]{2}|二[〇零○Ｏ０OoО0][〇零○OoО0一二三四五六七八九]{2})";

    private static final String NUMBER = "(?:[0-9]{1,2}|元|[一二三四五六七八九十]{1,3})";
    /** A time of day may follow without the blank. */
    private static final String DAY = "(?:[0-9]{2}|[0-9](?![0-9])|[一二三四五六七八九十]{1,3})";

    static final Phrase DATE = Phrase.of("(?<year>" + YEAR + ")[年\\-/.．]?(?:(?<month>" + NUMBER
            + ")[月\\-/.．](?<day>" + DAY + ")[日号]?|(?<digits>[0-9]{2,4})日|(?<full>[0-9]{4})(?![0-9年月]))", "20", "二");

    private static final String NUMERALS = "〇一二三四五六七八九";

    private Dates() {
    }

    /** Whether a year can be in the text; where none is no pattern needs to be tried. */
    static boolean mayHoldYear(String text) {
        return text.contains("20") || text.indexOf('二') >= 0;
    }

    static int year(String text) {
        int year = 0;
        for (int i = 0; i < 4; i++) {
            char c = text.charAt(i);
            int numeral = NUMERALS.indexOf(c);
            year = year * 10 + (c >= '0' && c <= '9' ? c - '0' : Math.max(numeral, 0));
        }
        return year;
    }

    /** @return null if no such day exists, or if the digits can be read as two different days */
    static LocalDate date(Matcher match) {
        int year = year(match.group("year"));
        if (match.group("month") != null) {
            return day(year, number(match.group("month")), number(match.group("day")));
        }
        if (match.group("full") != null) {
            String digits = match.group("full");
            return day(year, Integer.parseInt(digits.substring(0, 2)), Integer.parseInt(digits.substring(2)));
        }
        return onlyReading(year, match.group("digits"));
    }

    static LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** 2024219日 can only be 2月19日; 2024111日 is 1月11日 or 11月1日, so it is neither. */
    private static LocalDate onlyReading(int year, String digits) {
        LocalDate only = null;
        for (int split = 1; split < digits.length(); split++) {
            String month = digits.substring(0, split);
            String day = digits.substring(split);
            boolean padded = digits.length() == 4;
            if (!padded && (month.startsWith("0") || day.startsWith("0"))) {
                continue;
            }
            LocalDate reading = month.length() > 2 || day.length() > 2
                    ? null
                    : day(year, Integer.parseInt(month), Integer.parseInt(day));
            if (reading != null && only != null) {
                return null;
            }
            only = reading == null ? only : reading;
        }
        return only;
    }

    static int number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        if (text.equals("元")) {
            return 1;
        }
        int ten = text.indexOf('十');
        if (ten < 0) {
            return text.length() == 1 ? NUMERALS.indexOf(text.charAt(0)) : -1;
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(text.charAt(0));
        int units = ten == text.length() - 1 ? 0 : NUMERALS.indexOf(text.charAt(ten + 1));
        return tens * 10 + units;
    }
}

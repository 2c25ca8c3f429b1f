package cn.gouji.parse.head;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.contracts.report.Period;
import cn.gouji.parse.form.wording.Characters;
import cn.gouji.parse.form.wording.Keywords;
import cn.gouji.parse.page.Line;

/** Finds the sentence that states the time the numbers cover, such as 统计期限为2023年1月1日至12月31日. */
final class PeriodReader {

    /** A comma may stand before 至, but before no dash and never alone: 1月1日，2月1日 are two days. */
    private static final Pattern UNTIL = Pattern.compile("(?:零时|0时|[(（]含[)）])?(?:开始|起始|[起始])?"
            + "(?:[，,、]?(?:截?[至到]{1,2}|截止[至到]?)|[—–\\-~～]{1,2})"
            + "(?:当年|同年|本年)?(?:(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:日|(?=止)))?");
    /** Whole months: 2023年1月至12月, 2023年1月—2023年12月底. */
    private static final Pattern MONTHS = Pattern.compile("(?<year>" + Dates.YEAR + ")年(?<first>[0-9]{1,2})月份?"
            + "(?:截?[至到]{1,2}|[—–\\-~～]{1,2})(?:当年|同年|本年|(?<again>" + Dates.YEAR
            + ")年)?(?<last>[0-9]{1,2})月[份底末]?(?![0-9])");
    private static final Pattern LAST_DAY = Pattern
            .compile("截(?:至|止至?|到)(?<year>" + Dates.YEAR + ")年(?:12月31日|12月底|年?底|年?末)");
    private static final Characters DATE_WORDS = Characters.of("月日");
    /** Of a year, written without these words. */
    private static final Keywords LAST_DAYS = Keywords.of("12.31", "12-31", "12/31");
    /** Of which {@link #UNTIL} and {@link #MONTHS} have one. */
    private static final Characters UNTIL_WORDS = Characters.of("至到截—–-~～");
    private static final Pattern ABOUT_NUMBERS = Pattern.compile("统计|数据|时限|期限|期间|周期");
    private static final int CONTEXT = 40;
    private static final String SENTENCE_ENDS = "。；;：:！？";
    /** More characters than a printed page has on a line. */
    private static final int LONGEST_PRINTED = 120;
    /** Longer than any report, should all of it stand in one line. */
    private static final int CHARACTERS = 20_000;

    Period read(List<Line> lines) {
        for (Line line : lines) {
            Period period = ofLine(line.text());
            if (period != null) {
                return period;
            }
        }
        return acrossLines(lines);
    }

    /** The sentence may go on in the next line: what was copied from a page keeps its line ends. */
    private static Period acrossLines(List<Line> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            String text = lines.get(i).text();
            String next = lines.get(i + 1).text();
            boolean goesOn = !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0
                    && text.length() < LONGEST_PRINTED && next.length() < LONGEST_PRINTED
                    && (DATE_WORDS.anyIn(text) || DATE_WORDS.anyIn(next));
            Period period = goesOn ? ofLine(text + next) : null;
            if (period != null) {
                return period;
            }
        }
        return null;
    }

    private static Period ofLine(String line) {
        if (!UNTIL_WORDS.anyIn(line) || !DATE_WORDS.anyIn(line) && !LAST_DAYS.anyIn(line)) {
            return null;
        }
        String text = PlainText.of(line, CHARACTERS).text();
        Period days = read(text);
        return days == null ? ofMonths(text) : days;
    }

    /** The year at whose end the text counts, as 截至2023年12月31日 says; null unless it counts at the end of one year only. */
    Integer yearCounted(List<Line> lines) {
        Set<Integer> years = new HashSet<>();
        for (Line line : lines) {
            if (line.text().indexOf('截') >= 0) {
                Matcher last = LAST_DAY.matcher(PlainText.of(line.text(), CHARACTERS).text());
                while (last.find()) {
                    years.add(Dates.year(last.group("year")));
                }
            }
        }
        return years.size() == 1 ? years.iterator().next() : null;
    }

    private static Period read(String text) {
        Matcher until = UNTIL.matcher(text);
        for (Matcher date = Dates.DATE.in(text); date != null; date = Dates.DATE.in(text, date.end())) {
            LocalDate first = Dates.date(date);
            if (first == null || !until.region(date.end(), text.length()).lookingAt()) {
                continue;
            }
            LocalDate last = last(text, first, until);
            if (last != null && !last.isBefore(first) && isPeriod(text, date.start(), first, last)) {
                return new Period(first, last);
            }
        }
        return null;
    }

    /** @return null if no date follows */
    private static LocalDate last(String text, LocalDate first, Matcher until) {
        if (until.group("month") != null) {
            return Dates.day(first.getYear(), Dates.number(until.group("month")), Dates.number(until.group("day")));
        }
        Matcher date = Dates.DATE.in(text, until.end());
        return date != null && date.start() == until.end() ? Dates.date(date) : null;
    }

    /** Only where the numbers are spoken of: what happened from one month to another is no period of the report. */
    private static Period ofMonths(String text) {
        Matcher months = MONTHS.matcher(text);
        while (months.find()) {
            int year = Dates.year(months.group("year"));
            int lastYear = months.group("again") == null ? year : Dates.year(months.group("again"));
            LocalDate first = Dates.day(year, Dates.number(months.group("first")), 1);
            LocalDate last = Dates.day(lastYear, Dates.number(months.group("last")), 1);
            if (first != null && last != null && !last.isBefore(first) && isAboutNumbers(text, months.start())) {
                return new Period(first, last.plusMonths(1).minusDays(1));
            }
        }
        return null;
    }

    private static boolean isPeriod(String text, int start, LocalDate first, LocalDate last) {
        boolean wholeYear = first.getDayOfYear() == 1 && last.equals(LocalDate.of(last.getYear(), 12, 31));
        return wholeYear || isAboutNumbers(text, start);
    }

    private static boolean isAboutNumbers(String text, int start) {
        return ABOUT_NUMBERS.matcher(text).region(Math.max(0, start - CONTEXT), start).find();
    }
}

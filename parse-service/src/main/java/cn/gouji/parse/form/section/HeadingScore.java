package cn.gouji.parse.form.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.contracts.form.FormSection;
import cn.gouji.parse.form.wording.Characters;
import cn.gouji.parse.form.wording.Keywords;
import cn.gouji.parse.form.wording.Numeral;
import cn.gouji.parse.form.wording.Remembered;
import cn.gouji.parse.form.wording.Wording;

/** Tells how well a line of text stands for the heading of one of the six sections. */
final class HeadingScore {

    /** A line longer than this is running text, unless it begins with a whole heading. */
    public static final int LONGEST_HEADING = 45;

    private static final int MOST_REMEMBERED = 5_000;
    private static final double EXACT = 10;
    private static final double NO_NUMERAL = 3;
    private static final double WRONG_NUMERAL = 4;
    /** The wordings of the last heading are used for nothing else. */
    private static final int LAST = 6;
    private static final Pattern YEAR = Pattern.compile("\\d{4}\\s*年度?");
    /** ■, ➢, # or whatever else is drawn around a heading; the brackets of 【一】 are those of its numeral. */
    private static final Pattern MARKS = Pattern
            .compile("^[^\\p{L}\\p{N}（(〔【\\[]*(?:[【\\[](?=[^】\\]]*[】\\]]?$))?|[\\s*#】\\]☆★]+$");
    private static final int MOST_MARKS = 8;
    private static final String OPENING = "（(〔";
    /** Numerals without the mark behind them: 一 总体情况, 【一】总体情况, 壹、总体情况, as their core. */
    private static final Pattern BARE_NUMERAL = Pattern.compile("[第其]?([一二三四五六壹贰叁肆伍陆])项?");
    private static final String NUMBERS = "一二三四五六壹贰叁肆伍陆";

    /** Headings without a numeral are looked for only where one of their words stands; nearly all lines have none. */
    private static final Keywords TYPICAL = Keywords.of("情况", "事项", "措施", "概述", "问题", "复议", "诉讼");
    /** The first characters of these words: a line without any needs no closer look. */
    private static final Characters TYPICAL_STARTS = Characters.of("情事措概问复诉");

    /**
     * @param score larger is better
     * @param rest text behind the heading on the same line
     */
    public record Match(int number, double score, String rest) {
    }

    private final List<KnownHeading> headings = new ArrayList<>();
    /** What short lines are: the same headings come in report after report. */
    private final Remembered<String, Optional<Match>> remembered = new Remembered<>(MOST_REMEMBERED);
    private final Map<String, KnownHeading> byCore = new HashMap<>();

    public HeadingScore(List<FormSection> sections) {
        for (FormSection section : sections) {
            headings.add(KnownHeading.of(section.number(), section.heading(), true));
            for (String variant : section.variants()) {
                headings.add(KnownHeading.of(section.number(), variant, false));
            }
        }
        headings.forEach(heading -> byCore.putIfAbsent(heading.core(), heading));
    }

    /** The best heading the text can be; null if it is none. */
    public Match match(String text) {
        String line = text.length() > 400 ? text.substring(0, 400) : text;
        int skipped = 0;
        while (skipped < line.length() && skipped < MOST_MARKS && isMark(line.charAt(skipped))) {
            skipped++;
        }
        Numeral numeral = Numeral.at(line.substring(skipped));
        if (numeral.style() == Numeral.Style.BRACKETED_HAN) {
            return bracketed(text, numeral, skipped);
        }
        boolean isShort = text.length() <= LONGEST_HEADING;
        if (numeral.style() != Numeral.Style.HAN && !(isShort && TYPICAL_STARTS.anyIn(text))) {
            return null;
        }
        int marks = skipped;
        return isShort
                ? remembered.get(text, known -> Optional.ofNullable(find(known, line, marks, numeral))).orElse(null)
                : find(text, line, marks, numeral);
    }

    private static boolean isMark(char c) {
        return !Wording.isHan(c) && !Character.isDigit(c) && OPENING.indexOf(c) < 0;
    }

    private Match find(String text, String line, int skipped, Numeral numeral) {
        int start = behindYear(line, skipped + numeral.length());
        String whole = text.length() <= LONGEST_HEADING ? Wording.core(withoutYear(line.substring(start))) : "";
        if (numeral.style() != Numeral.Style.HAN && !TYPICAL.anyIn(whole)) {
            return null;
        }
        Match bare = numeral.style() == Numeral.Style.NONE ? withBareNumeral(whole) : null;
        if (bare != null) {
            return bare;
        }
        KnownHeading known = byCore.get(whole);
        if (known != null && numeral.style() == Numeral.Style.HAN) {
            return match(known, text, line, start, numeral, whole);
        }
        Match best = null;
        for (KnownHeading heading : headings) {
            Match match = match(heading, text, line, start, numeral, whole);
            if (match != null && (best == null || match.score() > best.score())) {
                best = match;
            }
        }
        return best;
    }

    private Match withBareNumeral(String whole) {
        Matcher bare = BARE_NUMERAL.matcher(whole);
        KnownHeading called = bare.lookingAt() ? byCore.get(whole.substring(bare.end())) : null;
        return called != null && called.number() == NUMBERS.indexOf(bare.group(1)) % LAST + 1
                ? new Match(called.number(), EXACT - NO_NUMERAL, "")
                : null;
    }

    /** Parts of a section are numbered so; but none of them is called like a section and has its number. */
    private Match bracketed(String text, Numeral numeral, int skipped) {
        if (text.length() > LONGEST_HEADING) {
            return null;
        }
        KnownHeading known = byCore.get(Wording.core(text.substring(skipped + numeral.length())));
        boolean own = known != null && known.official() && known.number() == numeral.number();
        return own ? new Match(known.number(), EXACT - NO_NUMERAL, "") : null;
    }

    private Match match(KnownHeading heading, String text, String line, int start, Numeral numeral, String whole) {
        double likeness = whole.isEmpty() ? 0 : heading.likeness(whole);
        String rest = "";
        if (likeness < 1) {
            int end = numeral.style() == Numeral.Style.HAN ? heading.endIn(line, start) : -1;
            if (end >= 0 && !heading.goesOn(line, end)) {
                likeness = 0.95;
                rest = text.substring(end).replaceFirst("^[\\s*:：。.、]+", "");
            } else if (likeness < KnownHeading.LEAST_LIKENESS) {
                return null;
            }
        }
        double score = EXACT * likeness - (heading.official() ? 0 : 0.2);
        if (numeral.style() == Numeral.Style.NONE) {
            boolean exact = likeness == 1 && (heading.official() || heading.number() == LAST);
            if (heading.isShort() && !exact) {
                return null;
            }
            score -= NO_NUMERAL + (likeness < 0.9 ? NO_NUMERAL : 0);
        } else if (numeral.number() != heading.number()) {
            score -= WRONG_NUMERAL + (likeness < 0.9 ? NO_NUMERAL : 0);
        } else if (numeral.style() == Numeral.Style.ARABIC) {
            score -= NO_NUMERAL;
        }
        return score < 3 ? null : new Match(heading.number(), score, rest);
    }

    /** The heading without the marks of Markdown or lists. */
    public static String withoutMarks(String heading) {
        boolean bare = !heading.isEmpty() && Wording.isHan(heading.charAt(0))
                && Wording.isHan(heading.charAt(heading.length() - 1));
        return bare ? heading : MARKS.matcher(heading).replaceAll("");
    }

    private static int behindYear(String line, int start) {
        Matcher year = YEAR.matcher(line).region(start, line.length());
        return year.lookingAt() ? year.end() : start;
    }

    private static String withoutYear(String text) {
        return text.indexOf('年') < 0 ? text : YEAR.matcher(text).replaceAll("");
    }
}

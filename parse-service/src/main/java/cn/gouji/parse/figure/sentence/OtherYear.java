package cn.gouji.parse.figure.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.form.wording.Phrase;

/**
 * Which years a sentence speaks of: 去年收到5件，办结5件，今年收到7件. What names a year at the beginning of a clause holds until
 * another is named, amid a clause or in brackets no further than these. Of years in figures the report is on its own, or on
 * the latest; 《条例》施行以来，累计受理326件 is of many.
 */
public final class OtherYear {

    private enum Reach {
        OWN,
        OTHER,
        OTHER_IN_CLAUSE
    }

    private record Mark(int start, Reach reach) {
    }

    private static final String CARRIED = "(?:继续|结转|转结|截转|转入|遗留|未办结|跨年|延|再)";
    private static final Phrase NAMED = Phrase.of("(?<own>今年|本年)"
            + "|(?<last>(?:去年|(?<!以)上一?年|(?<![提以之])前年)(?![^，,0-9]{0,12}" + CARRIED + ")(?!同期相比|持平))"
            + "|(?<many>(?:施行|实施|颁布|成立|组建|开通|上线|运行)以来|历年|近[两三四五几35]年)"
            + "|(?<next>(?:明年|下一?年)(?!度?[^，,0-9]{0,6}" + CARRIED + "))"
            + "|(?<year>20[0-9]{2})年(?!度?[^，,0-9]{0,6}" + CARRIED + ")",
            "今年", "本年", "去年", "上年", "上一年", "前年", "施行", "实施", "颁布", "成立", "组建", "开通", "上线", "运行", "历年",
            "近", "明年", "下年", "下一年", "20");
    /** What stands before 年 where no other year is named. */
    private static final String OWN = "本今全";
    /** What may stand in front of a year that begins a clause. */
    private static final Pattern LEAD = Pattern
            .compile("、|截[至止]到?|[在于自从]|[我本全该][省市州县区旗乡镇局委办院厅校街](?:道)?|政府信息公开|信息处理费");
    /** A year that something is compared with, or carried from or to. */
    private static final String COMPARED = "较比与同和跟照从由至到转";
    private static final Pattern BEFORE_BRACKET = Pattern.compile("(?:(20[0-9]{2})|[去上前]|上一)年(?:度|同期)?[（(]$");
    private static final int LONGEST_YEAR = 9;
    /** 2024年1月 in a report on 2023: when it was written. */
    private static final Pattern WHEN_WRITTEN = Pattern.compile("(?:[1-3]月|初)");

    private final Sentence sentence;
    private final String text;
    private List<Mark> marks;

    public OtherYear(Sentence sentence) {
        this.sentence = sentence;
        this.text = sentence.text();
    }

    /** Whether what is stated at a place is of another year than the report's, or of many years. */
    public boolean holds(int place) {
        if (marks == null) {
            marks = mayNameAnother() ? marks() : List.of();
        }
        boolean other = false;
        for (Mark mark : marks) {
            if (mark.start() < place && reaches(mark.start(), place)) {
                other = switch (mark.reach()) {
                    case OWN -> false;
                    case OTHER -> true;
                    case OTHER_IN_CLAUSE -> other || place <= sentence.clauseEnd(mark.start());
                };
            }
        }
        return other || isInBracketsBehindOther(place);
    }

    /** 较2022年（680元） */
    private boolean isInBracketsBehindOther(int place) {
        if (place == 0 || "（(".indexOf(text.charAt(place - 1)) < 0) {
            return false;
        }
        Matcher year = BEFORE_BRACKET.matcher(text).region(Math.max(0, place - LONGEST_YEAR), place);
        return year.find() && (year.group(1) == null || sentence.year() != null
                && !year.group(1).equals(String.valueOf(sentence.year())));
    }

    /** Nearly all sentences name no other year. */
    private boolean mayNameAnother() {
        for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
            if (at == 0 || OWN.indexOf(text.charAt(at - 1)) < 0 && !isOwn(at)) {
                return true;
            }
        }
        return text.contains("以来");
    }

    private boolean isOwn(int end) {
        Integer year = sentence.year();
        return year != null && end >= 4 && text.charAt(end - 1) == '0' + year % 10
                && text.charAt(end - 2) == '0' + year / 10 % 10 && text.startsWith("20", end - 4);
    }

    private List<Mark> marks() {
        List<Mark> found = new ArrayList<>(2);
        for (Matcher named = NAMED.in(text); named != null; named = NAMED.in(text, named.end())) {
            Reach reach = reach(named);
            if (reach != null) {
                found.add(new Mark(named.start(), reach));
            }
        }
        return found;
    }

    /** @return null if what is named there is not spoken of */
    private Reach reach(Matcher named) {
        if (named.group("own") != null || named.group("many") != null) {
            return named.group("own") != null ? Reach.OWN : Reach.OTHER;
        }
        if (begins(named.start())) {
            return named.group("year") == null || isAnother(named) ? Reach.OTHER : Reach.OWN;
        }
        boolean last = named.group("last") != null && COMPARED.indexOf(text.charAt(named.start() - 1)) < 0;
        return last ? Reach.OTHER_IN_CLAUSE : null;
    }

    private boolean isAnother(Matcher named) {
        int year = Integer.parseInt(named.group("year"));
        if (sentence.year() == null) {
            return year < latest();
        }
        return year < sentence.year() || year > sentence.year()
                && WHEN_WRITTEN.matcher(text).region(named.end(), text.length()).lookingAt();
    }

    /** The latest of the years that begin clauses. */
    private int latest() {
        int latest = 0;
        for (Matcher named = NAMED.in(text); named != null; named = NAMED.in(text, named.end())) {
            if (named.group("year") != null && begins(named.start())) {
                latest = Math.max(latest, Integer.parseInt(named.group("year")));
            }
        }
        return latest;
    }

    private boolean begins(int start) {
        int clause = sentence.clauseStart(start);
        return clause == start || text.charAt(start - 1) == '、'
                || LEAD.matcher(text.substring(clause, start)).matches();
    }

    /** What stands in brackets says nothing of what stands behind them. */
    private boolean reaches(int start, int place) {
        int open = Math.max(text.lastIndexOf('（', start), text.lastIndexOf('(', start));
        int close = Math.max(open, 0);
        while (open >= 0 && close < place && text.charAt(close) != '）' && text.charAt(close) != ')') {
            close++;
        }
        return open < 0 || close >= place || close < start;
    }
}

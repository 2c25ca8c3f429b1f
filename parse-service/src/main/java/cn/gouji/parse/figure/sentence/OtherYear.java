package cn.gouji.parse.figure.sentence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.form.wording.Phrase;

/**
 * Which year a sentence speaks of: 去年收到5件，办结5件，今年收到7件. What names a year at the beginning of a clause holds until
 * another is named, amid a clause or in brackets no further than these. Of years in figures the report is on its own, or on
 * the latest; 《条例》施行以来，累计受理326件 is of many.
 */
public final class OtherYear {

    private static final String CARRIED = "(?:继续|结转|转结|截转|转入|遗留|未办结|跨年|延|再)";
    private static final Phrase NAMED = Phrase.of("(?<own>今年|本年)"
            + "|(?<last>(?:去年|(?<!以)上一?年|(?<![提以之])前年)(?![^，,0-9]{0,12}" + CARRIED + ")(?!同期相比|持平))"
            + "|(?<many>(?:施行|实施|颁布|成立|组建|开通|上线|运行)以来|历年|近(?:[0-9]|[一二三四五六七八九十两几])年)"
            + "|(?<next>(?:明年|下一?年)(?!度?[^，,0-9]{0,6}" + CARRIED + "))"
            + "|(?<year>20[0-9]{2})年(?!度?[^，,0-9]{0,6}" + CARRIED + ")",
            "今年", "本年", "去年", "上年", "上一年", "前年", "施行", "实施", "颁布", "成立", "组建", "开通", "上线", "运行", "历年",
            "近", "明年", "下年", "下一年", "20");
    /** What may stand in front of a year that begins a clause. */
    private static final Pattern LEAD = Pattern
            .compile("、|截[至止]到?|[在于自从]|[我本全该][省市州县区旗乡镇局委办院厅校街](?:道)?|政府信息公开|信息处理费");
    /** A year that something is compared with, or carried from or to. */
    private static final String COMPARED = "较比与同和跟照从由至到转";
    /** 2024年1月 in a report on 2023: when it was written. */
    private static final Pattern WHEN_WRITTEN = Pattern.compile("年(?:[1-3]月|初)");

    private OtherYear() {
    }

    /** Whether what is stated at a place is of another year than the report's, or of many years. */
    public static boolean holds(Sentence sentence, int place) {
        String text = sentence.text();
        boolean other = false;
        for (Matcher named = NAMED.in(text); named != null
                && named.start() < place; named = NAMED.in(text, named.end())) {
            if (reaches(sentence, named.start(), place)) {
                other = isOther(sentence, named, place, other);
            }
        }
        return other;
    }

    /** @param before whether another year was spoken of before, which holds on if this is none */
    private static boolean isOther(Sentence sentence, Matcher named, int place, boolean before) {
        if (named.group("own") != null || named.group("many") != null) {
            return named.group("many") != null;
        }
        if (begins(sentence, named.start())) {
            return named.group("year") == null || isAnother(sentence, named);
        }
        boolean amidClause = named.group("last") != null
                && COMPARED.indexOf(sentence.text().charAt(named.start() - 1)) < 0
                && place <= sentence.clauseEnd(named.start());
        return amidClause || before;
    }

    private static boolean isAnother(Sentence sentence, Matcher named) {
        int year = Integer.parseInt(named.group("year"));
        if (sentence.year() == null) {
            return year < latest(sentence);
        }
        return year < sentence.year() || year > sentence.year()
                && WHEN_WRITTEN.matcher(sentence.text()).region(named.end() - 1, sentence.text().length()).lookingAt();
    }

    /** The latest of the years that begin clauses. */
    private static int latest(Sentence sentence) {
        int latest = 0;
        for (Matcher named = NAMED.in(sentence.text()); named != null; named = NAMED.in(sentence.text(), named.end())) {
            if (named.group("year") != null && begins(sentence, named.start())) {
                latest = Math.max(latest, Integer.parseInt(named.group("year")));
            }
        }
        return latest;
    }

    private static boolean begins(Sentence sentence, int start) {
        int clause = sentence.clauseStart(start);
        return clause == start || sentence.text().charAt(start - 1) == '、'
                || LEAD.matcher(sentence.text().substring(clause, start)).matches();
    }

    /** What stands in brackets says nothing of what stands behind them. */
    private static boolean reaches(Sentence sentence, int start, int place) {
        String text = sentence.text();
        int open = Math.max(text.lastIndexOf('（', start), text.lastIndexOf('(', start));
        if (open < 0) {
            return true;
        }
        int close = open;
        while (close < place && text.charAt(close) != '）' && text.charAt(close) != ')') {
            close++;
        }
        return close >= place || close < start;
    }
}

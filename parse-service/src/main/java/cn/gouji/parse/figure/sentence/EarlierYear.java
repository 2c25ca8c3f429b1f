package cn.gouji.parse.figure.sentence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.form.wording.Phrase;

/**
 * 2022年受理36件，2023年受理41件: of two years that clauses begin with the report is on the later one, and on none before its
 * own. 《条例》施行以来，累计受理326件 is of all of them.
 */
public final class EarlierYear {

    private static final Phrase BEGINS = Phrase
            .of("(?<=^|[，,])(20[0-9]{2})年(?!度?[^，,0-9]{0,6}(?:继续|结转|延|再))", "20");

    private static final Pattern SINCE = Pattern.compile("(?:施行|实施|颁布|成立|组建|开通|上线|运行)以来");

    private EarlierYear() {
    }

    /** Whether what is stated at a place is of a year before the report's or another clause's, or of many years. */
    public static boolean holds(Sentence sentence, int place) {
        String text = sentence.text();
        int since = text.indexOf("以来");
        if (since >= 0 && since < place && SINCE.matcher(text.substring(0, place)).find()) {
            return true;
        }
        if (!namesAnother(text, sentence.year())) {
            return false;
        }
        int latest = sentence.year() == null ? 0 : sentence.year();
        int own = 0;
        for (Matcher year = BEGINS.in(text); year != null; year = BEGINS.in(text, year.end())) {
            int found = Integer.parseInt(year.group(1));
            latest = Math.max(latest, found);
            own = year.start() < place ? found : own;
        }
        return own > 0 && own < latest;
    }

    /** Whether there may be a year that is not the report's, or another than the first if that is not known. */
    private static boolean namesAnother(String text, Integer own) {
        int first = text.indexOf("20");
        if (own == null) {
            return first >= 0 && text.indexOf("20", first + 1) >= 0;
        }
        int at = first;
        while (at >= 0 && at + 3 < text.length() && text.charAt(at + 2) == '0' + own / 10 % 10
                && text.charAt(at + 3) == '0' + own % 10) {
            at = text.indexOf("20", at + 4);
        }
        return at >= 0;
    }
}

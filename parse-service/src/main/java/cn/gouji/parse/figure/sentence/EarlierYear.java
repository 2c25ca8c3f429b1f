package cn.gouji.parse.figure.sentence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 2022年受理36件，2023年受理41件: of two years that clauses begin with the report is on the later one. */
public final class EarlierYear {

    private static final Pattern BEGINS = Pattern.compile("(?:^|[，,])(20[0-9]{2})年(?!度?[^，,0-9]{0,6}(?:继续|结转|延|再))");

    private EarlierYear() {
    }

    /** Whether a count is of a year before one that another clause begins with. */
    public static boolean holds(Sentence sentence, Count count) {
        String text = sentence.text();
        int first = text.indexOf("20");
        if (first < 0 || text.indexOf("20", first + 1) < 0) {
            return false;
        }
        int latest = 0;
        int own = 0;
        Matcher year = BEGINS.matcher(text);
        while (year.find()) {
            int found = Integer.parseInt(year.group(1));
            latest = Math.max(latest, found);
            own = year.start() < count.start() ? found : own;
        }
        return own > 0 && own < latest;
    }
}

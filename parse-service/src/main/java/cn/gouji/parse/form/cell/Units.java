package cn.gouji.parse.form.cell;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What offices write behind a number in a cell. */
public final class Units {

    /** What is counted, as a piece of a regular expression. */
    static final String THINGS = "件|条|个|份|宗|项|次|部|起|例|批次|批";

    private static final Set<String> ALL = Stream.concat(Stream.of(THINGS.split("\\|")), Stream.of("万元", "万", "元"))
            .collect(Collectors.toUnmodifiableSet());

    private Units() {
    }

    /** Whether a word that follows a number is its unit. */
    public static boolean are(String word) {
        return ALL.contains(word);
    }
}

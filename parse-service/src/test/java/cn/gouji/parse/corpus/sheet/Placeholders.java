package cn.gouji.parse.corpus.sheet;

import java.util.List;

/** What offices print into a cell that has no value. */
public final class Placeholders {

    /** Those seen in reports. */
    public static final List<String> ALL = List.of("-", "—", "/", "无", "――");

    private Placeholders() {
    }

    static boolean holds(String text) {
        return ALL.contains(text.strip());
    }
}

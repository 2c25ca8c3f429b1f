package cn.gouji.parse.form.section;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.form.shape.Captions;
import cn.gouji.parse.form.wording.Numeral;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** Breaks a line that holds much of a report at titles: another report, or last year's table, may begin there. */
final class TitlesInLine {

    /** Shorter lines hold no table of the form with a title. */
    private static final int SHORTEST = 600;
    private static final int LONGEST_TITLE = 60;
    private static final String TITLE_END = "报告";
    private static final String CLOSING = "。；;：:，,》";
    /** Behind a title of which a sentence speaks. */
    private static final String INSIDE = "。；;，,》";
    private static final String YEAR = "年";
    /** Tables three and four have it, and hardly any sentence. */
    private static final String OF_TABLE = "总计";

    private TitlesInLine() {
    }

    /** The parts of the line, each title by itself; the row alone if there is none. */
    static List<TextRow> parts(TextRow row) {
        String text = row.text();
        if (text.length() < SHORTEST || !text.contains(OF_TABLE)) {
            return List.of(row);
        }
        List<TextRow> parts = new ArrayList<>();
        int start = 0;
        int to = 0;
        for (int at = text.indexOf(YEAR); at >= 0; at = text.indexOf(YEAR, Math.max(at + 1, to))) {
            int from = startOfWord(text, start, at);
            to = endOfWord(text, at);
            boolean clause = from > 0 && text.charAt(from - 1) == '，'
                    || to < text.length() && isInside(text.charAt(to));
            if (!clause && isTitle(TextRow.ofText(text.substring(from, to), row.place()))) {
                add(text.substring(start, from), row, parts);
                add(text.substring(from, to), row, parts);
                start = to;
            }
        }
        if (start == 0) {
            return List.of(row);
        }
        add(text.substring(start), row, parts);
        return parts;
    }

    private static boolean isTitle(TextRow word) {
        return ReportSpan.isTitle(word) && word.text().endsWith(TITLE_END)
                || Captions.isTitle(word) && Numeral.at(word.text()).length() == 0;
    }

    private static void add(String part, TextRow row, List<TextRow> parts) {
        if (!part.isBlank()) {
            parts.add(TextRow.ofText(part.strip(), row.place()));
        }
    }

    private static int startOfWord(String text, int least, int at) {
        int from = at;
        while (from > least && at - from < LONGEST_TITLE && !endsWord(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static int endOfWord(String text, int at) {
        int to = at;
        while (to < text.length() && to - at < LONGEST_TITLE && !endsWord(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean isInside(char c) {
        return INSIDE.indexOf(c) >= 0;
    }

    private static boolean endsWord(char c) {
        return Wording.isBlank(c) || CLOSING.indexOf(c) >= 0;
    }
}

package cn.gouji.parse.form.section;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.form.wording.Characters;
import cn.gouji.parse.form.wording.Numeral;
import cn.gouji.parse.form.wording.TextRow;

/** Breaks lines that hold several section headings, as when a whole report arrives in one line. */
final class HeadingUnfolding {

    private static final Characters NUMERALS = Characters.of("一二三四五六");
    private static final Characters MARKS = Characters.of("、.．");
    private static final Characters PARTS = Characters.of("章节部");
    private static final String MARKUP = "*_#";
    private static final int SHORTEST = 40;

    private final HeadingScore scores;

    public HeadingUnfolding(HeadingScore scores) {
        this.scores = scores;
    }

    public List<TextRow> unfold(List<TextRow> rows) {
        if (rows.stream().noneMatch(row -> row.cells().size() == 1 && row.cells().getFirst().length() > SHORTEST)) {
            return rows;
        }
        List<TextRow> unfolded = new ArrayList<>(rows.size());
        for (TextRow row : rows) {
            String text = row.cells().size() == 1 ? row.cells().getFirst() : "";
            if (text.length() > SHORTEST) {
                TitlesInLine.parts(row).forEach(part -> unfold(part.text(), part, unfolded));
            } else {
                unfolded.add(row);
            }
        }
        return unfolded;
    }

    private void unfold(String text, TextRow row, List<TextRow> unfolded) {
        int start = 0;
        for (int at = 1; at < text.length(); at++) {
            boolean numbered = isNumeral(text, at) && !isInsideWord(text, at) || isPart(text, at);
            if (numbered && isHeading(text, at)) {
                int from = withMarkup(text, at);
                unfolded.add(TextRow.ofText(text.substring(start, from).strip(), row.place()));
                start = from;
            }
        }
        unfolded.add(start == 0 ? row : TextRow.ofText(text.substring(start).strip(), row.place()));
    }

    /** Markdown's marks of a heading are part of it: behind the last value of a table they would be a blank cell. */
    private static int withMarkup(String text, int at) {
        int from = at;
        while (from > 0 && MARKUP.indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        return from;
    }

    private static boolean isNumeral(String text, int at) {
        if (!NUMERALS.has(text.charAt(at))) {
            return false;
        }
        int mark = at + 1;
        while (mark < text.length() && Numeral.isAsciiBlank(text.charAt(mark))) {
            mark++;
        }
        return mark < text.length() && MARKS.has(text.charAt(mark));
    }

    /** 第一章 or 第一部分 */
    private static boolean isPart(String text, int at) {
        return text.charAt(at) == '第' && at + 2 < text.length() && NUMERALS.has(text.charAt(at + 1))
                && PARTS.has(text.charAt(at + 2));
    }

    private boolean isHeading(String text, int at) {
        HeadingScore.Match match = scores.match(text.substring(at, Math.min(text.length(), at + 300)));
        return match != null && match.score() >= 9;
    }

    /** 第一、 or 之二、 are no headings. */
    private static boolean isInsideWord(String text, int at) {
        return at > 0 && "第之十".indexOf(text.charAt(at - 1)) >= 0;
    }
}

package cn.gouji.parse.figure.sentence;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.form.wording.Characters;

/** Lines that were broken at some width, as in what was copied out of a PDF: one that stops amid a sentence goes on. */
public final class BrokenLines {

    private static final Characters GOES_ON = Characters.of("，,、");
    private static final Characters ENDS = Characters.of("。；;：:！!？?…|");
    private static final Characters NUMERALS = Characters.of("一二三四五六七八九十");
    private static final Characters MARKS = Characters.of("、.．）)是");
    private static final int LONGEST_HEADING = 30;
    private static final int LONGEST = 2_000;

    private BrokenLines() {
    }

    /** @return the lines without blanks around them; within one that goes on stands the break */
    public static List<String> joined(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end).strip();
            if (!open.isEmpty() && (line.isEmpty() || beginsAnew(line) || open.length() > LONGEST)) {
                lines.add(open.toString());
                open.setLength(0);
            }
            boolean whole = !isOpen(line);
            if (whole && open.isEmpty()) {
                lines.add(line);
            } else {
                open.append(open.isEmpty() ? "" : "\n").append(line);
                if (whole) {
                    lines.add(open.toString());
                    open.setLength(0);
                }
            }
            start = end + 1;
        }
        if (!open.isEmpty()) {
            lines.add(open.toString());
        }
        return lines;
    }

    /** Only what holds a clause is amid a sentence at its end: headings hold none, or begin with their number. */
    private static boolean isOpen(String line) {
        if (line.isEmpty() || line.indexOf('\t') >= 0) {
            return false;
        }
        char last = line.charAt(line.length() - 1);
        boolean amidASentence = line.indexOf('。') >= 0;
        if (ENDS.has(last) || !amidASentence && line.length() <= LONGEST_HEADING && beginsAnew(line)) {
            return false;
        }
        return amidASentence || GOES_ON.anyIn(line);
    }

    /** 二、, （二）, 2. or 二是 */
    private static boolean beginsAnew(String line) {
        int at = line.charAt(0) == '（' || line.charAt(0) == '(' ? 1 : 0;
        int digits = at;
        while (digits < line.length() && digits < at + 2 && isNumeral(line.charAt(digits))) {
            digits++;
        }
        return digits > at && digits < line.length() && MARKS.has(line.charAt(digits));
    }

    private static boolean isNumeral(char c) {
        return c >= '0' && c <= '9' || NUMERALS.has(c);
    }
}

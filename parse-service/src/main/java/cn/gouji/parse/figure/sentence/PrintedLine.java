package cn.gouji.parse.figure.sentence;

/** A line without blanks, marks and thousands separators, its digits half width; knows what was printed. */
public final class PrintedLine {

    private static final int FULL_WIDTH = 0xfee0;
    private static final String NUMERALS = "一二三四五六七八九十";

    private final String printed;
    private final String text;
    private final int[] positions;

    public PrintedLine(String printed) {
        this.printed = printed;
        StringBuilder kept = new StringBuilder(printed.length());
        this.positions = new int[printed.length()];
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (!isDropped(c) && !(c == ',' && isThousandsSeparator(i))) {
                positions[kept.length()] = i;
                kept.append(c == '.' && isFullStop(i) ? '。' : c > '～' || c < '！' ? c : halfWidth(c));
            }
        }
        this.text = kept.toString();
    }

    public String text() {
        return text;
    }

    /** What was printed for a stretch of the text. */
    public String printed(int from, int to) {
        return printed.substring(positions[from], positions[to - 1] + 1).strip();
    }

    private static boolean isDropped(char c) {
        return c <= ' ' || c == '*' || c == '#' || c == '`' || c == '\u00a0' || c == '\u3000' || c == '\ufeff'
                || c >= '\u2000' && c <= '\u200f';
    }

    private static char halfWidth(char c) {
        boolean kept = c == '，' || c == '；' || c == '！' || c == '？' || c == '：' || c == '（' || c == '）';
        return kept ? c : (char) (c - FULL_WIDTH);
    }

    /** A point behind a word, at the end or before another word: typed for a full stop. Behind 一 it is that of a list. */
    private boolean isFullStop(int point) {
        return point > 1 && isHan(printed.charAt(point - 1)) && NUMERALS.indexOf(printed.charAt(point - 1)) < 0
                && (point + 1 == printed.length() || isHan(printed.charAt(point + 1)));
    }

    private static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    private boolean isThousandsSeparator(int comma) {
        return isDigit(comma - 1) && isDigit(comma + 1) && isDigit(comma + 2) && isDigit(comma + 3)
                && !isDigit(comma + 4);
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < printed.length() && printed.charAt(index) >= '0' && printed.charAt(index) <= '9';
    }
}

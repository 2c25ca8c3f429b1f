package cn.gouji.parse.page;

/** Text as it comes in pieces: runs of blanks count as one, and pieces know where a new line starts. */
public final class FlowText {

    private final StringBuilder text = new StringBuilder();
    private boolean blank;
    private boolean lineEnd;

    /** Appends a piece; a line end in it is a mere blank, and between Chinese characters nothing. */
    public void append(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (isBlank(c)) {
                blank = true;
                lineEnd |= c == '\n';
            } else if (!isInvisible(c)) {
                if (blank && !text.isEmpty() && !(lineEnd && isWide(c) && isWide(text.charAt(text.length() - 1)))) {
                    text.append(' ');
                }
                blank = false;
                lineEnd = false;
                if (Radicals.is(c)) {
                    text.append(Radicals.resolved(String.valueOf(c)));
                } else {
                    text.append(c);
                }
            }
        }
    }

    /** Starts a new line within a cell: words go on without a gap, numbers stay apart. */
    public void join() {
        blank = text.isEmpty() || !isWide(text.charAt(text.length() - 1));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The text so far; the next piece starts anew. */
    public String take() {
        String taken = text.toString();
        text.setLength(0);
        blank = false;
        lineEnd = false;
        return taken;
    }

    /** A text without the blanks at both ends, those of Chinese typesetting and of web pages included. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && (isBlank(text.charAt(from)) || isInvisible(text.charAt(from)))) {
            from++;
        }
        while (to > from && (isBlank(text.charAt(to - 1)) || isInvisible(text.charAt(to - 1)))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether a line shows nothing. */
    public static boolean isBlank(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (!isBlank(line.charAt(i)) && !isInvisible(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000' || c >= '\u2000' && c <= '\u200A' || c == '\u2028';
    }

    private static boolean isInvisible(char c) {
        return c >= '\u200B' && c <= '\u200F' || c == '\uFEFF' || c == '\u00AD' || c == '\u2060';
    }

    private static boolean isWide(char c) {
        return c >= '\u2E80';
    }
}

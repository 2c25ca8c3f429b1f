package cn.gouji.parse.format;

/** The lines of a text one after another, with their numbers as an editor shows them. */
final class LineSource {

    /** A table row whose cells hold line breaks is put together again over at most so many lines. */
    private static final int MOST_JOINED = 8;

    private final String text;
    private int position;
    private int number;
    private int read;
    private String line;

    LineSource(String text) {
        this.text = text;
    }

    boolean next() {
        if (position >= text.length()) {
            return false;
        }
        line = take();
        number = read;
        return true;
    }

    /** The current line without its end. */
    String text() {
        return line;
    }

    /** Number of the current line, from 1. */
    int number() {
        return number;
    }

    /** The current line, joined with the following ones up to the bar that closes the row. */
    String joinOpenBars() {
        if (!line.stripLeading().startsWith("|") || line.stripTrailing().endsWith("|")) {
            return line;
        }
        int mark = position;
        int markRead = read;
        StringBuilder joined = new StringBuilder(line);
        for (int i = 0; i < MOST_JOINED && position < text.length(); i++) {
            String following = take();
            if (following.stripLeading().startsWith("|") || following.isBlank()) {
                break;
            }
            joined.append(following.strip());
            if (following.stripTrailing().endsWith("|")) {
                return joined.toString();
            }
        }
        position = mark;
        read = markRead;
        return line;
    }

    private String take() {
        int end = position;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        String taken = text.substring(position, end);
        position = end + 1;
        if (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') {
            position++;
        }
        read++;
        return taken;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028';
    }
}

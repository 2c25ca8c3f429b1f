package cn.gouji.parse.format.text;

/** Tables that are drawn with characters: upright lines part the cells, lines across part the rows. */
public final class BoxDrawing {

    private static final char FIRST = '\u2500';
    private static final char LAST = '\u257F';
    private static final String ACROSS = "─━┄┅┈┉╌╍═╴╶╸╺╼╾";
    private static final String UPRIGHT = "│┃┆┇┊┋╎╏║╵╷╹╻╽╿";

    private BoxDrawing() {
    }

    static boolean is(char c) {
        return c >= FIRST && c <= LAST;
    }

    /** The line with bars for the lines that part cells; a line that meets others parts rows and is no dash. */
    static String asBars(String line) {
        boolean meets = line.chars().anyMatch(c -> is((char) c) && ACROSS.indexOf(c) < 0 && UPRIGHT.indexOf(c) < 0);
        boolean upright = line.chars().anyMatch(c -> UPRIGHT.indexOf(c) >= 0);
        if (!meets && !upright) {
            return line;
        }
        StringBuilder bars = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean across = ACROSS.indexOf(c) >= 0;
            bars.append(!is(c) || across && !meets ? c : across ? ' ' : '|');
        }
        return bars.toString();
    }
}

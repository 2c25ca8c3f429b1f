package cn.gouji.parse.format.text;

/** The bars that part the cells of a line. */
final class Bars {

    static final char BAR = '|';

    private Bars() {
    }

    static int count(String line) {
        int bars = 0;
        for (int at = line.indexOf(BAR); at >= 0; at = line.indexOf(BAR, at + 1)) {
            bars++;
        }
        return bars;
    }

    /** Whether nothing but bars and blanks stands in the line from there on. */
    static boolean only(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) != BAR && line.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }
}

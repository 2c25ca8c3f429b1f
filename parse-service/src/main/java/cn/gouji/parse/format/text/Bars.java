package cn.gouji.parse.format.text;

/** The bars that part the cells of a line. */
final class Bars {

    static final char BAR = '|';

    private static final int LONGEST_PIECE = 5;

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

    /** Whether two lines may be the halves of a name that is broken within its cell: 商业 and 企业. */
    static boolean areHalves(String line, String next) {
        return isHalf(line.strip()) && isHalf(next.strip());
    }

    private static boolean isHalf(String piece) {
        return piece.length() > 1 && piece.length() <= LONGEST_PIECE
                && piece.chars().allMatch(c -> c >= '\u4e00' && c <= '\u9fff');
    }
}

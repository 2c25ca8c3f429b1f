package cn.gouji.parse.head;

import java.util.BitSet;

/**
 * A line without blanks, markdown marks and full-width digits: converters put blanks anywhere, also into words.
 *
 * @param blankBefore positions of {@code text} that a blank preceded, for lines in which blanks part one thing from another
 */
record PlainText(String text, BitSet blankBefore) {

    private static final BitSet NONE = new BitSet();

    static PlainText of(String line) {
        return of(line, Integer.MAX_VALUE);
    }

    static PlainText of(String line, int limit) {
        int end = Math.min(line.length(), limit);
        return end == line.length() && isPlain(line) ? new PlainText(line, NONE) : copied(line, end);
    }

    /** Most lines are: nothing of them needs to be copied. */
    private static boolean isPlain(String line) {
        if (startAfterMarks(line, line.length()) > 0) {
            return false;
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isBlank(c) || isMark(c) || halfWidth(c) != c) {
                return false;
            }
        }
        return true;
    }

    private static PlainText copied(String line, int end) {
        StringBuilder text = new StringBuilder(Math.min(end, 512));
        BitSet blanks = new BitSet();
        for (int i = startAfterMarks(line, end); i < end; i++) {
            char c = line.charAt(i);
            if (isBlank(c)) {
                blanks.set(text.length());
            } else if (!isMark(c)) {
                text.append(halfWidth(c));
            }
        }
        return new PlainText(text.toString(), blanks);
    }

    /** Position of the last blank before {@code index}, but not before {@code from}. */
    int blankBefore(int index, int from) {
        return Math.max(from, blankBefore.previousSetBit(index - 1));
    }

    /** With its blanks, one for each gap. */
    String spaced(int from, int to) {
        StringBuilder spaced = new StringBuilder(text.substring(from, to));
        for (int blank = blankBefore.previousSetBit(Math.max(from, to - 1)); blank > from; blank = blankBefore
                .previousSetBit(blank - 1)) {
            spaced.insert(blank - from, ' ');
        }
        return spaced.toString();
    }

    private static int startAfterMarks(String line, int end) {
        int start = 0;
        while (start < end && (isBlank(line.charAt(start)) || "#>*".indexOf(line.charAt(start)) >= 0)) {
            start++;
        }
        return start;
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '`';
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u3000' || c == '\ufeff' || c >= '\u2000' && c <= '\u200f';
    }

    private static char halfWidth(char c) {
        boolean digitOrLetter = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
        return digitOrLetter ? (char) (c - 0xfee0) : c;
    }
}

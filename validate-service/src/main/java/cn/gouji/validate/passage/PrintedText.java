package cn.gouji.validate.passage;

import java.util.Arrays;

/** A text without blanks and marks and with plain digits and brackets, which still knows how it was printed. */
public final class PrintedText {

    private final String printed;
    private final String text;
    private final int[] origins;

    private PrintedText(String printed, String text, int[] origins) {
        this.printed = printed;
        this.text = text;
        this.origins = origins;
    }

    public static PrintedText of(String printed) {
        StringBuilder text = new StringBuilder(printed.length());
        int[] origins = new int[printed.length()];
        for (int i = 0; i < printed.length(); i++) {
            char c = plain(printed.charAt(i));
            boolean word = c >= '一' && c <= '龥';
            if (word || !isDropped(c) && !isThousandsComma(printed, i)) {
                origins[text.length()] = i;
                text.append(c);
            }
        }
        return new PrintedText(printed, text.toString(), Arrays.copyOf(origins, text.length()));
    }

    public String text() {
        return text;
    }

    /** The words as printed. */
    public String quote(int start, int end) {
        return start >= end ? "" : printed.substring(origins[start], origins[end - 1] + 1).strip();
    }

    private static boolean isDropped(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '*' || c == '#' || c == '\u200b' || c == '\ufeff';
    }

    private static boolean isThousandsComma(String text, int i) {
        if (text.charAt(i) != ',' || i == 0 || !isDigit(text.charAt(i - 1)) || i + 3 >= text.length()) {
            return false;
        }
        boolean three = isDigit(text.charAt(i + 1)) && isDigit(text.charAt(i + 2)) && isDigit(text.charAt(i + 3));
        return three && (i + 4 == text.length() || !isDigit(text.charAt(i + 4)));
    }

    private static char plain(char c) {
        if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
            return (char) (c - '０' + '0');
        }
        return switch (c) {
            case '\u3000' -> ' ';
            case ',' -> '，';
            case ';' -> '；';
            case ':' -> '：';
            case '(' -> '（';
            case ')' -> '）';
            case '．' -> '.';
            case '％' -> '%';
            default -> c;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

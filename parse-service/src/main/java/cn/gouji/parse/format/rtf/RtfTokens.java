package cn.gouji.parse.format.rtf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The tokens of an RTF document one after another. */
public final class RtfTokens {

    /** What a token is. */
    enum Kind {
        /** Beginning of a group. */
        OPEN,
        /** End of a group. */
        CLOSE,
        /** A control word with its number. */
        WORD,
        /** A byte of text, as it stands or as \'hh. */
        BYTE
    }

    static final int NO_NUMBER = Integer.MIN_VALUE;
    private static final int LONGEST_NUMBER = 9;

    private final byte[] content;
    private int position;
    private Kind kind;
    private String word = "";
    private int number;

    RtfTokens(byte[] content) {
        this.content = content;
    }

    boolean next() {
        while (position < content.length) {
            int c = content[position++] & 0xFF;
            if (c == '\r' || c == '\n' || c == 0) {
                continue;
            }
            switch (c) {
                case '{' -> kind = Kind.OPEN;
                case '}' -> kind = Kind.CLOSE;
                case '\\' -> control();
                default -> text(c);
            }
            return true;
        }
        return false;
    }

    Kind kind() {
        return kind;
    }

    /** The control word, or its symbol. */
    String word() {
        return word;
    }

    /** The number behind a control word, {@link #NO_NUMBER} if there is none; the value of a byte. */
    int number() {
        return number;
    }

    /** Binary data that stands here, passed over. */
    byte[] binary(int bytes) {
        int from = position;
        position = (int) Math.min(content.length, (long) position + Math.max(0, bytes));
        return Arrays.copyOfRange(content, from, position);
    }

    private void text(int c) {
        kind = Kind.BYTE;
        number = c;
    }

    private void control() {
        if (position >= content.length) {
            text(' ');
            return;
        }
        int c = content[position] & 0xFF;
        if (isLetter(c)) {
            readWord();
        } else if (c == '\'' && position + 2 < content.length) {
            int high = Character.digit(content[position + 1], 16);
            int low = Character.digit(content[position + 2], 16);
            position += 3;
            text(high < 0 || low < 0 ? '?' : high * 16 + low);
        } else {
            position++;
            symbol(c);
        }
    }

    private void symbol(int c) {
        switch (c) {
            case '\\', '{', '}' -> text(c);
            case '~' -> text(' ');
            case '_' -> text('-');
            default -> {
                kind = Kind.WORD;
                word = c == '\n' || c == '\r' ? "par" : String.valueOf((char) c);
                number = NO_NUMBER;
            }
        }
    }

    private void readWord() {
        int start = position;
        while (position < content.length && isLetter(content[position])) {
            position++;
        }
        word = new String(content, start, position - start, StandardCharsets.ISO_8859_1);
        boolean negative = position < content.length && content[position] == '-';
        int digits = negative ? position + 1 : position;
        int end = digits;
        int value = 0;
        while (end < content.length && content[end] >= '0' && content[end] <= '9') {
            value = end - digits < LONGEST_NUMBER ? value * 10 + content[end] - '0' : value;
            end++;
        }
        number = end == digits ? NO_NUMBER : negative ? -value : value;
        position = end == digits ? position : end;
        if (position < content.length && content[position] == ' ') {
            position++;
        }
        kind = Kind.WORD;
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}

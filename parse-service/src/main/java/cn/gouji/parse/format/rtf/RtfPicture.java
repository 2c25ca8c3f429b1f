package cn.gouji.parse.format.rtf;

import java.io.ByteArrayOutputStream;

/** A picture in an RTF document: its file in hexadecimal digits or in binary, and how wide it is shown. */
final class RtfPicture {

    /** Twentieths of a point; narrower ones are signs and seals. */
    private static final double WIDE = 200 * 20;
    private static final double PERCENT = 100;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private int high = -1;
    private double width = WIDE;
    private double scale = 1;

    void define(String word, int number) {
        if (number > 0) {
            switch (word) {
                case "picwgoal" -> width = number;
                case "picscalex" -> scale = number / PERCENT;
                default -> {
                }
            }
        }
    }

    /** A digit of the file. */
    void digit(int character) {
        int digit = Character.digit(character, 16);
        if (digit < 0) {
            return;
        }
        if (high < 0) {
            high = digit;
        } else {
            file.write(high * 16 + digit);
            high = -1;
        }
    }

    void binary(byte[] bytes) {
        file.writeBytes(bytes);
    }

    boolean isWide() {
        return file.size() > 0 && width * scale >= WIDE;
    }

    byte[] file() {
        return file.toByteArray();
    }
}

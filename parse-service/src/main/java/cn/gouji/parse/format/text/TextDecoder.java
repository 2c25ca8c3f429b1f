package cn.gouji.parse.format.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds out how a text is encoded and decodes it: UTF-8, UTF-16 (with or without mark) or GB18030. */
public final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset GBK = Charset.forName("GBK");
    /** Share of bytes that must be zero on one side for UTF-16 without a mark (line ends, digits and blanks). */
    private static final double UTF16_ZEROS = 0.02;
    private static final char SPOILED = '\uFFFD';
    /** One spoiled character in so many Chinese ones is an accident. */
    private static final int SPOILED_AT_MOST = 100;
    private static final int SAMPLE = 512;

    private TextDecoder() {
    }

    /** Empty if the bytes are no text. */
    public static Optional<String> decode(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(content, 3, content.length - 3, StandardCharsets.UTF_8));
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return Optional.of(new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return Optional.of(new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE));
        }
        Optional<String> text = eightBit(content);
        if (text.isPresent() && text.get().indexOf('\0') < 0) {
            return text;
        }
        int[] zeros = zerosAtEvenAndOdd(content);
        // A few stray NUL characters in a text that is otherwise sound are dropped by the reader.
        return zeros[0] + zeros[1] < content.length / 100 ? text : utf16(content, zeros);
    }

    private static Optional<String> eightBit(byte[] content) {
        if (!startsInOtherCharset(content)) {
            String utf8 = new String(content, StandardCharsets.UTF_8);
            if (isAlmost(utf8)) {
                return Optional.of(utf8);
            }
        }
        return strictly(content, GB18030).or(() -> almostGbk(content));
    }

    /** Whether the first bytes alone spoil more characters than all Chinese ones of the text, of three bytes each, could excuse. */
    private static boolean startsInOtherCharset(byte[] content) {
        String start = new String(content, 0, Math.min(SAMPLE, content.length), StandardCharsets.UTF_8);
        // The last one may be cut by the end of the sample.
        return (count(start, SPOILED, SPOILED) - 1) * (long) SPOILED_AT_MOST > content.length / 3;
    }

    /** Without the characters of four bytes, in which half a character could swallow the digits behind it. */
    private static Optional<String> almostGbk(byte[] content) {
        String text = new String(content, GBK);
        return isAlmost(text) ? Optional.of(text) : Optional.empty();
    }

    /** A character cut in two by another program spoils a text, but does not make it one of another encoding. */
    private static boolean isAlmost(String text) {
        return text.indexOf(SPOILED) < 0
                || count(text, SPOILED, SPOILED) * (long) SPOILED_AT_MOST < count(text, '\u3000',
                        '\u9FFF') + count(text, '\uFF00', '\uFFEF');
    }

    private static int count(String text, char first, char last) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            count += c >= first && c <= last ? 1 : 0;
        }
        return count;
    }

    private static Optional<String> utf16(byte[] content, int[] zeros) {
        double pairs = content.length / 2.0;
        if (zeros[1] / pairs >= UTF16_ZEROS && zeros[0] * 10 <= zeros[1]) {
            return strictly(content, StandardCharsets.UTF_16LE);
        }
        if (zeros[0] / pairs >= UTF16_ZEROS && zeros[1] * 10 <= zeros[0]) {
            return strictly(content, StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static Optional<String> strictly(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException notInThisCharset) {
            return Optional.empty();
        }
    }

    private static int[] zerosAtEvenAndOdd(byte[] content) {
        int[] zeros = new int[2];
        for (int i = 0; i < content.length; i++) {
            if (content[i] == 0) {
                zeros[i & 1]++;
            }
        }
        return zeros;
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

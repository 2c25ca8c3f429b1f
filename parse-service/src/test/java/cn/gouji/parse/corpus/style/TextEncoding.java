package cn.gouji.parse.corpus.style;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How the characters of a text report become bytes. */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_8_WITH_MARK(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    GB18030(
            Charset.forName("GB18030")),
    UTF_16_LITTLE_ENDIAN(StandardCharsets.UTF_16LE, 0xFF,
            0xFE),
    UTF_16_BIG_ENDIAN(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

    private final Charset charset;
    private final byte[] mark;

    TextEncoding(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            this.mark[i] = (byte) mark[i];
        }
    }

    public byte[] encode(String text) {
        byte[] characters = text.getBytes(charset);
        byte[] bytes = Arrays.copyOf(mark, mark.length + characters.length);
        System.arraycopy(characters, 0, bytes, mark.length, characters.length);
        return bytes;
    }
}

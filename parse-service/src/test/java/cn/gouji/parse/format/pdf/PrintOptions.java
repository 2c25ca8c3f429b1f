package cn.gouji.parse.format.pdf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a report is printed.
 *
 * @param encoding of the font, which has no table of Unicode characters
 * @param rotation of the page; its text is upright to the eye
 * @param sideways the text lies on its side although the page says nothing of a rotation
 * @param ruled whether lines are drawn between cells
 * @param bars lines are drawn as thin filled areas
 * @param shuffle seed of the order of drawing, 0 for the natural one
 * @param repeatHeader on every page a table goes over
 */
public record PrintOptions(Encoding encoding, int rotation, boolean sideways, boolean ruled, boolean bars, long shuffle,
        boolean repeatHeader) {

    public static final PrintOptions PLAIN = new PrintOptions(Encoding.UTF16, 0, false, true, false, 0, true);

    /** Encodings of Chinese fonts that a reader must know by itself. */
    public enum Encoding {
        UTF16("UniGB-UTF16-H", StandardCharsets.UTF_16BE),
        UCS2("UniGB-UCS2-H", StandardCharsets.UTF_16BE),
        GBK(
                "GBK-EUC-H", Charset.forName("GBK"));

        final String cmap;
        final Charset charset;

        Encoding(String cmap, Charset charset) {
            this.cmap = cmap;
            this.charset = charset;
        }
    }

    /** Options that a seed determines. */
    public static PrintOptions of(int seed) {
        return new PrintOptions(Encoding.values()[seed % 3], seed % 4 * 90, seed % 8 > 3, true, seed % 5 == 1,
                seed % 3 == 1 ? seed : 0, seed % 2 == 0);
    }

    /** The same without lines. */
    public PrintOptions borderless() {
        return new PrintOptions(encoding, rotation, sideways, false, bars, shuffle, repeatHeader);
    }

    /** The same in another order of drawing. */
    public PrintOptions shuffled(long seed) {
        return new PrintOptions(encoding, rotation, sideways, ruled, bars, seed, repeatHeader);
    }
}

package cn.gouji.validate.text;

import java.util.Arrays;

/**
 * MinHash with banding: texts that are nearly equal have a band in common almost surely, others almost never.
 *
 * <p>With {@value #BANDS} bands of {@value #ROWS} minima each, two texts that share the part {@code s} of all their runs of
 * characters have a band in common with the probability 1 − (1 − s⁶)²⁰: 99.9 % at 0.82 (a tenth of the text is other), 1.4 %
 * at 0.3, and 0.1 % at 0.2, which phrases of the form alone come to.
 */
public final class TextBands {

    private static final int BANDS = 20;
    private static final int ROWS = 6;
    private static final int MINIMA = BANDS * ROWS;
    private static final long MIX = 0xBF58476D1CE4E5B9L;
    private static final int NONE = -1;

    private TextBands() {
    }

    /** One number for each band; equal numbers at the same index are a band in common. */
    public static long[] of(String text) {
        int[] minima = minima(text);
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = band + 1;
            for (int row = 0; row < ROWS; row++) {
                hash = mix(hash + minima[band * ROWS + row]);
            }
            bands[band] = hash;
        }
        return bands;
    }

    /** One permutation, cut into as many parts as minima are wanted: a hash for each minimum would take 120 times as long. */
    private static int[] minima(String text) {
        int[] minima = new int[MINIMA];
        Arrays.fill(minima, NONE);
        for (int start = 0; start + Shingles.LENGTH <= text.length(); start++) {
            long hash = mix(Shingles.hash(text, start));
            int part = (int) ((hash >>> 32) * MINIMA >>> 32);
            if (Integer.compareUnsigned((int) hash, minima[part]) < 0) {
                minima[part] = (int) hash;
            }
        }
        int[] filled = minima.clone();
        for (int part = 0; part < MINIMA; part++) {
            int next = 0;
            // An empty part borrows from the next that is not: two equal texts borrow the same.
            while (filled[part] == NONE && ++next < MINIMA) {
                int lent = minima[(part + next) % MINIMA];
                filled[part] = lent == NONE ? NONE : lent + next;
            }
        }
        return filled;
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * MIX;
        return mixed ^ mixed >>> 31;
    }
}

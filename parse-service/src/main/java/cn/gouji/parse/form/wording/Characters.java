package cn.gouji.parse.form.wording;

/** A few characters that are looked for in long texts: nearly all others are told from them by one look at a table. */
public final class Characters {

    private static final int LAST_BITS = 0x3FF;

    private final String all;
    /** One bit for the last ten bits of each. */
    private final long[] maybe = new long[(LAST_BITS + 1) / Long.SIZE];

    private Characters(String all) {
        this.all = all;
        for (int i = 0; i < all.length(); i++) {
            int last = all.charAt(i) & LAST_BITS;
            maybe[last / Long.SIZE] |= 1L << last;
        }
    }

    public static Characters of(String all) {
        return new Characters(all);
    }

    /** Whether a character is one of them. */
    public boolean has(char c) {
        return maybe(c) && all.indexOf(c) >= 0;
    }

    /** True of each of them, and of few others. */
    boolean maybe(char c) {
        int last = c & LAST_BITS;
        return (maybe[last / Long.SIZE] >>> last & 1) != 0;
    }

    /** Whether one of them is in the text. */
    public boolean anyIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (has(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}

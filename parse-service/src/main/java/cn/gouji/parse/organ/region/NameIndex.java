package cn.gouji.parse.organ.region;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds names within a text without copying pieces of it: a hash table whose hash can be carried on a character further
 * in either direction.
 */
public final class NameIndex {

    public static final int[] NONE = {};
    /** The longest name looked for; longer ones are of farms and business parks that nobody reports for. */
    public static final int LONGEST = 20;

    private static final int FACTOR = 31;
    private static final int[] POWERS = new int[LONGEST + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i <= LONGEST; i++) {
            POWERS[i] = POWERS[i - 1] * FACTOR;
        }
    }

    /** More bits than there are pairs of characters with which names begin. */
    private static final int BITS = 1 << 17;

    /** With which two characters names begin. */
    private final BitSet beginnings = new BitSet(BITS);
    private final int[] buckets;
    private String[] names;
    private int[] hashes;
    private int[] divisions;
    private int[] next;
    private int size;

    NameIndex(int expected) {
        buckets = new int[Integer.highestOneBit(Math.max(expected, 8)) * 4];
        Arrays.fill(buckets, -1);
        names = new String[expected + 8];
        hashes = new int[names.length];
        divisions = new int[names.length];
        next = new int[names.length];
    }

    void add(String name, int division) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
            divisions = Arrays.copyOf(divisions, size * 2);
            next = Arrays.copyOf(next, size * 2);
        }
        int hash = hash(name);
        if (name.length() > 1) {
            beginnings.set(beginning(name, 0));
        }
        names[size] = name;
        hashes[size] = hash;
        divisions[size] = division;
        next[size] = buckets[bucket(hash)];
        buckets[bucket(hash)] = size++;
    }

    private static int hash(String name) {
        int hash = 0;
        for (int i = name.length() - 1; i >= 0; i--) {
            hash = before(hash, name.charAt(i));
        }
        return hash;
    }

    /** Hash of a character followed by the text of {@code hash}. */
    public static int before(int hash, char c) {
        return hash * FACTOR + c;
    }

    /** Hash of the text of {@code hash}, of {@code length} characters, followed by a character. */
    public static int after(int hash, int length, char c) {
        return hash + c * POWERS[length];
    }

    /** Whether a name may begin at the index, at least two characters before the end of the text: true of each that does. */
    public boolean mayBegin(String text, int index) {
        return beginnings.get(beginning(text, index));
    }

    private static int beginning(String text, int index) {
        return (text.charAt(index) * FACTOR + text.charAt(index + 1)) * 0x9e3779b9 >>> 15;
    }

    /** @return the divisions of this name, of which there may be many */
    public int[] find(String name) {
        return find(name, 0, name.length(), hash(name));
    }

    /** @return the divisions of the name that stands there */
    public int[] find(String text, int start, int end, int hash) {
        int[] found = NONE;
        int count = 0;
        for (int i = buckets[bucket(hash)]; i >= 0; i = next[i]) {
            if (hashes[i] == hash && names[i].length() == end - start
                    && text.regionMatches(start, names[i], 0, end - start)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2 + 1);
                }
                found[count++] = divisions[i];
            }
        }
        return count == found.length ? found : Arrays.copyOf(found, count);
    }

    private int bucket(int hash) {
        int spread = hash * 0x9e3779b9;
        return (spread ^ spread >>> 16) & buckets.length - 1;
    }
}

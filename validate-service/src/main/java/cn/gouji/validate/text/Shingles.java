package cn.gouji.validate.text;

/** All runs of {@value #LENGTH} characters of a text, as hashes. */
public final class Shingles {

    /** Long enough to be rare by chance, short enough that a changed word leaves its neighbours alone. */
    public static final int LENGTH = 5;

    private static final long PRIME = 0x9E3779B97F4A7C15L;
    private static final long FREE = 0;

    /** Open addressing: a set of boxed numbers would take ten times as long. */
    private final long[] table;
    private int size;

    public Shingles(String text) {
        int runs = Math.max(0, text.length() - LENGTH + 1);
        this.table = new long[Integer.highestOneBit(Math.max(2, runs)) * 4];
        for (int start = 0; start < runs; start++) {
            add(hash(text, start));
        }
    }

    /** How many different runs there are. */
    public int size() {
        return size;
    }

    /** The share of the characters of a text that stand in a run that is here too; 0 for a text without runs. */
    public double share(String text) {
        int covered = 0;
        int end = 0;
        for (int start = 0; start + LENGTH <= text.length(); start++) {
            if (contains(hash(text, start))) {
                covered += start + LENGTH - Math.max(start, end);
                end = start + LENGTH;
            }
        }
        return text.isEmpty() ? 0 : (double) covered / text.length();
    }

    /** The longest part of a text all of whose runs are here too. */
    public String longestPassage(String text) {
        int best = 0;
        int bestEnd = 0;
        int begin = 0;
        for (int start = 0; start + LENGTH <= text.length(); start++) {
            if (!contains(hash(text, start))) {
                begin = start + 1;
            } else if (start + LENGTH - begin > best) {
                best = start + LENGTH - begin;
                bestEnd = start + LENGTH;
            }
        }
        return text.substring(bestEnd - best, bestEnd);
    }

    boolean contains(long hash) {
        for (int slot = slot(hash); table[slot] != FREE; slot = slot + 1 & table.length - 1) {
            if (table[slot] == hash) {
                return true;
            }
        }
        return false;
    }

    private void add(long hash) {
        int slot = slot(hash);
        while (table[slot] != FREE) {
            if (table[slot] == hash) {
                return;
            }
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = hash;
        size++;
    }

    private int slot(long hash) {
        return (int) (hash >>> 32) & table.length - 1;
    }

    /** Well mixed, never 0. */
    static long hash(String text, int start) {
        long hash = 0;
        for (int i = start; i < start + LENGTH; i++) {
            hash = (hash + text.charAt(i)) * PRIME;
            hash ^= hash >>> 29;
        }
        return hash == FREE ? PRIME : hash;
    }
}

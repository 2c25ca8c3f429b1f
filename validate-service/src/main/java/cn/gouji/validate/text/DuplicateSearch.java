package cn.gouji.validate.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Finds nearly equal texts among many in one pass, without comparing all pairs. */
public final class DuplicateSearch {

    /** In a larger band each text is compared with its first one only: they are copies of one template. */
    private static final int LARGEST_BAND = 50;

    private final double similar;
    private final int length;

    /**
     * @param similar how much of each text the other must have
     * @param length shorter texts are no evidence
     */
    public DuplicateSearch(double similar, int length) {
        this.similar = similar;
        this.length = length;
    }

    /** Two texts that are nearly equal. */
    public record Pair(int first, int second, double share) {
    }

    /** @param texts gives plain texts by number; each is asked for once, and again if another one may equal it */
    public List<Pair> pairs(int count, IntFunction<String> texts) {
        long[][] bands = new long[count][];
        for (int text = 0; text < count; text++) {
            String plain = texts.apply(text);
            bands[text] = plain.length() < length ? null : TextBands.of(plain);
        }
        List<Pair> pairs = new ArrayList<>();
        for (long candidate : candidates(bands)) {
            int first = (int) (candidate >>> 32);
            int second = (int) candidate;
            double share = share(texts.apply(first), texts.apply(second));
            if (share >= similar) {
                pairs.add(new Pair(first, second, share));
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second));
        return pairs;
    }

    /** The part that both have in common, of the one that has less of it. */
    public static double share(String one, String other) {
        double there = new Shingles(other).share(one);
        return Math.min(there, new Shingles(one).share(other));
    }

    private static Set<Long> candidates(long[][] bands) {
        int[] texts = IntStream.range(0, bands.length).filter(text -> bands[text] != null)
                .toArray();
        Set<Long> candidates = new HashSet<>();
        int number = texts.length == 0 ? 0 : bands[texts[0]].length;
        for (int band = 0; band < number; band++) {
            int index = band;
            Integer[] order = Arrays.stream(texts).boxed().toArray(Integer[]::new);
            Arrays.sort(order, Comparator.comparingLong((Integer text) -> bands[text][index])
                    .thenComparing(Comparator.naturalOrder()));
            for (int from = 0, to; from < order.length; from = to) {
                to = from + 1;
                while (to < order.length && bands[order[to]][index] == bands[order[from]][index]) {
                    to++;
                }
                addPairs(order, from, to, candidates);
            }
        }
        return candidates;
    }

    private static void addPairs(Integer[] order, int from, int to, Set<Long> candidates) {
        int last = to - from > LARGEST_BAND ? from + 1 : to;
        for (int first = from; first < last; first++) {
            for (int second = first + 1; second < to; second++) {
                candidates.add((long) order[first] << 32 | order[second]);
            }
        }
    }
}

package cn.gouji.parse.form.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellText.Value;
import cn.gouji.parse.form.cell.RowSum;

/**
 * Parts the values of a table, as the reading order of a page gives them, into rows that add up. Some values stray: the
 * first or the last ones of a row come elsewhere. The parting with the fewest strays is looked for, and each stray is put
 * where the sum of a row lacks it.
 */
final class ValuesInOrder {

    private static final int MOST_STRAYS = 24;
    /** So many values of a row may come elsewhere. */
    private static final int MOST_LACKING = 4;
    /** Without a label more of a row must stand together than comes elsewhere. */
    private static final int MOST_UNLABELLED = 2;
    /** So many strays may be no value of the table, or so many values not be there at all. */
    private static final int MOST_LOST = 2;
    private static final int UNKNOWN = 3;
    private static final int IMPOSSIBLE = 1_000;
    private static final int MOST_TRIALS = 2_000;

    private final List<CellText> values;
    private final Map<Integer, Integer> labelled;
    private final int height;
    private final int width;
    private final Predicate<List<CellText[]>> proof;
    /** Of the rows from each value that lack so many: one more than the cost, 0 if not yet known. */
    private final int[][] costs;
    /** What so many values next to each other make together. */
    private final List<Set<BigDecimal>> sums = new ArrayList<>();
    /** What they would be the rest of a row to. */
    private final List<Set<BigDecimal>> lasts = new ArrayList<>();
    private int trials;

    private ValuesInOrder(List<CellText> values, Map<Integer, Integer> labelled, int height, int width,
            Predicate<List<CellText[]>> proof) {
        this.values = values;
        this.labelled = labelled;
        this.height = height;
        this.width = width;
        this.proof = proof;
        this.costs = new int[values.size() + 1][MOST_LACKING + 1];
        for (int count = 0; count <= MOST_LACKING; count++) {
            sums.add(new HashSet<>());
            lasts.add(new HashSet<>());
            for (int from = 0; count > 0 && from + count <= values.size(); from++) {
                sums.get(count).add(sum(from, from + count));
                lasts.get(count).add(lack(from, from + count));
            }
        }
    }

    /**
     * The rows from the top; null if nothing proves any.
     *
     * @param values in the order in which they came
     * @param labelled the row in front of whose values its label stands, by the index of the first of them
     * @param proof whether the rows of a table, with null for values that are not there, are beyond doubt
     */
    static List<CellText[]> rows(List<CellText> values, Map<Integer, Integer> labelled, int height, int width,
            Predicate<List<CellText[]>> proof) {
        return Math.abs(values.size() - height * width) > MOST_LOST
                ? null
                : new ValuesInOrder(values, labelled, height, width, proof).rows();
    }

    private List<CellText[]> rows() {
        int[][] steps = fewestStrays();
        List<List<CellText>> together = new ArrayList<>();
        List<CellText> strays = new ArrayList<>();
        for (int p = 0; steps != null && (p < values.size() || together.size() < height);) {
            int step = steps[together.size()][p];
            if (step == 1) {
                strays.add(values.get(p));
            } else {
                together.add(List.copyOf(values.subList(p, p + step)));
            }
            p += step;
        }
        return steps == null ? null : complete(together, new ArrayList<>(), strays, MOST_LOST);
    }

    /** For each row and value the number of values that the row has from there, or 1 for a stray. */
    private int[][] fewestStrays() {
        int n = values.size();
        int[][] cost = new int[height + 1][n + 1];
        int[][] steps = new int[height + 1][n + 1];
        for (int j = height; j >= 0; j--) {
            for (int p = n; p >= 0; p--) {
                cost[j][p] = j == height && p == n ? 0 : IMPOSSIBLE;
                if (p < n && cost[j][p + 1] + 1 < cost[j][p] && !isWhole(p)) {
                    cost[j][p] = cost[j][p + 1] + 1;
                    steps[j][p] = 1;
                }
                for (int lacking = Math.min(MOST_LACKING, width - 2); j < height && lacking >= 0; lacking--) {
                    int end = p + width - lacking;
                    int with = end > n ? cost[j][p] + 1 : cost[j + 1][end] + costOfRow(j, p, end);
                    if (with <= cost[j][p]) {
                        cost[j][p] = with;
                        steps[j][p] = width - lacking;
                    }
                }
            }
        }
        return cost[0][0] > MOST_STRAYS ? null : steps;
    }

    /** Whether a whole row stands there behind its label. */
    private boolean isWhole(int from) {
        return labelled.containsKey(from) && from + width <= values.size()
                && costOfRow(labelled.get(from), from, from + width) == 0;
    }

    private BigDecimal sum(int from, int to) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellText value : values.subList(from, to)) {
            sum = sum.add(((Value) value).number());
        }
        return sum.stripTrailingZeros();
    }

    /** What the last of some values is more than the sum of the others. */
    private BigDecimal lack(int from, int to) {
        return ((Value) values.get(to - 1)).number().subtract(sum(from, to - 1)).stripTrailingZeros();
    }

    /** What it costs to take values for a row: nothing if they add up, little if what they lack is anywhere. */
    private int costOfRow(int row, int from, int to) {
        int lacking = width - to + from;
        int label = labelled.getOrDefault(from, row);
        // The sums hold, too, if whole rows change places: where little is left together, the label must tell the row.
        if (label != row || lacking > MOST_UNLABELLED && !labelled.containsKey(from)) {
            return IMPOSSIBLE;
        }
        if (costs[from][lacking] == 0) {
            boolean adds = lacking == 0
                    ? RowSum.holds(array(values.subList(from, to)))
                    : sums.get(lacking).contains(lack(from, to)) || lasts.get(lacking).contains(sum(from, to));
            costs[from][lacking] = 1 + (adds ? lacking : lacking == 0 ? IMPOSSIBLE : UNKNOWN * lacking);
        }
        return costs[from][lacking] - 1;
    }

    /** @param lost how many values may still be unused or not be found */
    private List<CellText[]> complete(List<List<CellText>> together, List<CellText[]> rows, List<CellText> strays,
            int lost) {
        if (trials++ > MOST_TRIALS) {
            return null;
        }
        if (rows.size() == height) {
            return strays.size() <= lost && proof.test(rows) ? List.copyOf(rows) : null;
        }
        List<CellText> row = together.get(rows.size());
        int lacking = width - row.size();
        for (boolean first : lacking == 0 ? new boolean[]{true} : new boolean[]{true, false}) {
            for (int s = lacking == 0 ? strays.size() : 0; s + lacking <= strays.size(); s++) {
                CellText[] whole = with(row, strays.subList(s, s + lacking), first);
                List<CellText> others = new ArrayList<>(strays);
                others.subList(s, s + lacking).clear();
                if (RowSum.holds(whole)) {
                    List<CellText[]> all = next(together, rows, whole, others, lost);
                    if (all != null) {
                        return all;
                    }
                }
            }
            if (lacking > 0 && lacking <= lost) {
                CellText[] without = with(row, Arrays.asList(new CellText[lacking]), first);
                List<CellText[]> all = next(together, rows, without, strays, lost - lacking);
                if (all != null) {
                    return all;
                }
            }
        }
        return null;
    }

    private List<CellText[]> next(List<List<CellText>> together, List<CellText[]> rows, CellText[] row,
            List<CellText> strays, int lost) {
        rows.add(row);
        List<CellText[]> all = complete(together, rows, strays, lost);
        rows.removeLast();
        return all;
    }

    private static CellText[] with(List<CellText> row, List<CellText> strays, boolean first) {
        List<CellText> whole = new ArrayList<>(row);
        whole.addAll(first ? 0 : row.size(), strays);
        return array(whole);
    }

    private static CellText[] array(List<CellText> row) {
        return row.toArray(CellText[]::new);
    }
}

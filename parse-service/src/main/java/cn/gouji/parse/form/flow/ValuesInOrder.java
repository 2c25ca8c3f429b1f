package cn.gouji.parse.form.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.RowSum;

/**
 * Parts the values of a table, as the reading order of a page gives them, into rows that add up. Some values stray: the
 * first or the last ones of a row come elsewhere. Partings are tried from the one with the fewest strays, and each stray
 * is put where the sum of a row lacks it.
 */
public final class ValuesInOrder {

    private static final int MOST_COST = 24;
    /** How much more a parting may cost than the cheapest. */
    private static final int MOST_MORE = 8;
    /** So many strays may be no value of the table, or so many values not be there at all. */
    private static final int MOST_LOST = 2;
    private static final int MOST_TRIALS = 20_000;

    private final List<CellText> values;
    private final int height;
    private final int width;
    private final Predicate<List<CellText[]>> proof;
    private final StrayCosts costs;
    /** The least cost of all rows from one on, with all values from one on. */
    private final int[][] rest;
    private final List<List<CellText>> together = new ArrayList<>();
    private final List<CellText> strays = new ArrayList<>();
    private int trials;

    private ValuesInOrder(List<CellText> values, Map<Integer, Integer> labelled, int height, int width,
            Predicate<List<CellText[]>> proof) {
        this.values = values;
        this.height = height;
        this.width = width;
        this.proof = proof;
        this.costs = new StrayCosts(values, labelled, width);
        this.rest = rest();
    }

    /**
     * The rows from the top; null if nothing proves any.
     *
     * @param values in the order in which they came
     * @param labelled the row in front of whose values its label stands, by the index of the first of them
     * @param proof whether the rows of a table, with null for values that are not there, are beyond doubt
     */
    public static List<CellText[]> rows(List<CellText> values, Map<Integer, Integer> labelled, int height, int width,
            Predicate<List<CellText[]>> proof) {
        return Math.abs(values.size() - height * width) > MOST_LOST
                ? null
                : new ValuesInOrder(values, labelled, height, width, proof).rows();
    }

    private List<CellText[]> rows() {
        List<CellText[]> rows = null;
        int least = rest[0][0];
        for (int cost = least; rows == null && cost <= Math.min(least + MOST_MORE, MOST_COST); cost++) {
            rows = part(0, cost);
        }
        return rows;
    }

    private int[][] rest() {
        int[][] least = new int[height + 1][values.size() + 1];
        for (int j = height; j >= 0; j--) {
            for (int p = values.size(); p >= 0; p--) {
                int best = j == height && p == values.size() ? 0 : StrayCosts.IMPOSSIBLE;
                if (p < values.size()) {
                    best = Math.min(best, costs.ofStray(p) + least[j][p + 1]);
                }
                for (int lacking = 0; j < height && lacking <= costs.mostLacking(); lacking++) {
                    int end = p + width - lacking;
                    int cost = costs.ofRow(j, p, end);
                    best = cost >= best ? best : Math.min(best, cost + least[j + 1][end]);
                }
                least[j][p] = best;
            }
        }
        return least;
    }

    /** Tries the partings of the values from one on that cost just so much. */
    private List<CellText[]> part(int from, int cost) {
        if (trials++ > MOST_TRIALS) {
            return null;
        }
        int j = together.size();
        if (j == height && from == values.size()) {
            return cost == 0 ? complete(new ArrayList<>(), strays, MOST_LOST) : null;
        }
        List<CellText[]> rows = null;
        for (int lacking = 0; rows == null && j < height && lacking <= costs.mostLacking(); lacking++) {
            int end = from + width - lacking;
            int left = cost - costs.ofRow(j, from, end);
            if (left >= 0 && rest[j + 1][end] <= left) {
                together.add(values.subList(from, end));
                rows = part(end, left);
                together.removeLast();
            }
        }
        if (rows == null && from < values.size() && rest[j][from + 1] <= cost - costs.ofStray(from)) {
            strays.add(values.get(from));
            rows = part(from + 1, cost - costs.ofStray(from));
            strays.removeLast();
        }
        return rows;
    }

    /** @param lost how many values may still be unused or not be found */
    private List<CellText[]> complete(List<CellText[]> rows, List<CellText> free, int lost) {
        if (trials++ > MOST_TRIALS) {
            return null;
        }
        if (rows.size() == height) {
            return free.size() <= lost && proof.test(rows) ? List.copyOf(rows) : null;
        }
        List<CellText> row = together.get(rows.size());
        int lacking = width - row.size();
        List<CellText[]> all = null;
        for (int side = 0; all == null && side < (lacking == 0 ? 1 : 2); side++) {
            for (int s = lacking == 0 ? free.size() : 0; all == null && s + lacking <= free.size(); s++) {
                CellText[] whole = with(row, free.subList(s, s + lacking), side == 0);
                if (RowSum.holds(whole)) {
                    List<CellText> others = new ArrayList<>(free);
                    others.subList(s, s + lacking).clear();
                    all = next(rows, whole, others, lost);
                }
            }
            if (all == null && lacking > 0 && lacking <= lost) {
                all = next(rows, with(row, Arrays.asList(new CellText[lacking]), side == 0), free, lost - lacking);
            }
        }
        return all;
    }

    private List<CellText[]> next(List<CellText[]> rows, CellText[] row, List<CellText> free, int lost) {
        rows.add(row);
        List<CellText[]> all = complete(rows, free, lost);
        rows.removeLast();
        return all;
    }

    private static CellText[] with(List<CellText> row, List<CellText> strays, boolean first) {
        List<CellText> whole = new ArrayList<>(row);
        whole.addAll(first ? 0 : row.size(), strays);
        return whole.toArray(CellText[]::new);
    }
}

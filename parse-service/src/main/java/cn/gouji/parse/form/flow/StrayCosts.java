package cn.gouji.parse.form.flow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellText.Value;
import cn.gouji.parse.form.cell.RowSum;

/** How much it speaks against a row that values next to each other make it, if others of the row stand elsewhere. */
final class StrayCosts {

    static final int IMPOSSIBLE = 1_000;
    /** So many values of a row may come elsewhere. */
    private static final int MOST_LACKING = 4;
    /** Without a label more of a row must stand together than comes elsewhere. */
    private static final int MOST_UNLABELLED = 2;
    private static final int NOT_FOUND = 3;

    private final List<CellText> values;
    private final Map<Integer, Integer> labelled;
    private final int width;
    private final int mostLacking;
    /** Of the rows from each value that lack so many: one more than the cost, 0 if not yet known. */
    private final int[][] costs;
    /** What so many values next to each other, outside whole rows, make together. */
    private final List<Set<BigDecimal>> sums = new ArrayList<>();
    /** What they would be the rest of a row to. */
    private final List<Set<BigDecimal>> lasts = new ArrayList<>();

    StrayCosts(List<CellText> values, Map<Integer, Integer> labelled, int width) {
        this.values = values;
        this.labelled = labelled;
        this.width = width;
        this.mostLacking = Math.min(MOST_LACKING, width - 2);
        this.costs = new int[values.size() + 1][mostLacking + 1];
        List<CellText> loose = loose();
        for (int count = 0; count <= mostLacking; count++) {
            sums.add(new HashSet<>());
            lasts.add(new HashSet<>());
            for (int from = 0; count > 0 && from + count <= loose.size(); from++) {
                sums.get(count).add(sum(loose.subList(from, from + count)));
                lasts.get(count).add(lack(loose.subList(from, from + count)));
            }
        }
    }

    int mostLacking() {
        return mostLacking;
    }

    /** The values that are in no row that is whole. */
    private List<CellText> loose() {
        List<CellText> loose = new ArrayList<>(values);
        for (int from = values.size() - width; from >= 0; from--) {
            List<CellText> row = values.subList(from, from + width);
            if (addUp(row) && sum(row).signum() > 0) {
                Collections.fill(loose.subList(from, from + width), null);
            }
        }
        loose.removeIf(Objects::isNull);
        return loose;
    }

    /** What it costs to take values for a row: nothing if they add up, little if what they lack is anywhere. */
    int ofRow(int row, int from, int to) {
        int lacking = width - to + from;
        int label = labelled.getOrDefault(from, row);
        // The sums hold, too, if whole rows change places: where little is left together, the label must tell the row.
        if (to > values.size() || label != row || lacking > MOST_UNLABELLED && !labelled.containsKey(from)) {
            return IMPOSSIBLE;
        }
        if (costs[from][lacking] == 0) {
            List<CellText> together = values.subList(from, to);
            boolean adds = lacking == 0
                    ? addUp(together)
                    : sums.get(lacking).contains(lack(together)) || lasts.get(lacking).contains(sum(together));
            costs[from][lacking] = 1 + (adds ? lacking : lacking == 0 ? IMPOSSIBLE : NOT_FOUND * lacking);
        }
        return costs[from][lacking] - 1;
    }

    /** What it costs that a value belongs elsewhere. */
    int ofStray(int at) {
        boolean whole = labelled.containsKey(at) && ofRow(labelled.get(at), at, at + width) == 0;
        return whole ? IMPOSSIBLE : 1;
    }

    private static boolean addUp(List<CellText> row) {
        return RowSum.holds(row.toArray(CellText[]::new));
    }

    private static BigDecimal sum(List<CellText> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellText value : values) {
            sum = sum.add(((Value) value).number());
        }
        return sum.stripTrailingZeros();
    }

    /** What the last of some values is more than the sum of the others. */
    private static BigDecimal lack(List<CellText> values) {
        int last = values.size() - 1;
        return ((Value) values.get(last)).number().subtract(sum(values.subList(0, last))).stripTrailingZeros();
    }
}

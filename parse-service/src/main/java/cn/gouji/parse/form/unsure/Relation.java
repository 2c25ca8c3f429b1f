package cn.gouji.parse.form.unsure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sum of the form.
 *
 * @param parts cells whose values are added
 * @param whole cells whose values, added, are the same
 */
record Relation(List<String> parts, List<String> whole) {

    /** With more ways to choose it would tell nothing. */
    private static final int MOST_WAYS = 64;

    /**
     * The readings of a cell with which the relation can hold.
     *
     * @param readings of each cell whose value may count
     * @return null if the relation tells nothing, since it lacks a cell or leaves too much open
     */
    Set<BigDecimal> possible(String cell, Map<String, List<BigDecimal>> readings) {
        List<BigDecimal> sums = List.of(BigDecimal.ZERO);
        for (String part : parts) {
            sums = part.equals(cell) ? sums : added(sums, readings.get(part), false);
        }
        for (String part : whole) {
            sums = part.equals(cell) ? sums : added(sums, readings.get(part), true);
        }
        if (sums.isEmpty() || sums.size() > MOST_WAYS) {
            return null;
        }
        Set<BigDecimal> possible = new HashSet<>();
        for (BigDecimal sum : sums) {
            BigDecimal missing = whole.contains(cell) ? sum : sum.negate();
            readings.get(cell).stream().filter(reading -> reading.compareTo(missing) == 0).forEach(possible::add);
        }
        return possible;
    }

    private static List<BigDecimal> added(List<BigDecimal> sums, List<BigDecimal> readings, boolean negated) {
        if (readings == null || sums.size() > MOST_WAYS) {
            return List.of();
        }
        List<BigDecimal> added = new ArrayList<>();
        for (BigDecimal sum : sums) {
            readings.forEach(reading -> added.add(negated ? sum.subtract(reading) : sum.add(reading)));
        }
        return added;
    }

    boolean contains(String cell) {
        return parts.contains(cell) || whole.contains(cell);
    }
}

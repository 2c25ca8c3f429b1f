package cn.gouji.validate.passage;

import java.math.BigDecimal;

/**
 * A number of the running text that counts something.
 *
 * @param low the least that it may stand for
 * @param high the most that it may stand for; the same as {@code low} if it is exact
 * @param unit as printed; null if none is
 * @param label what stands before it, from the last mark on
 */
public record Amount(int start, int end, BigDecimal value, BigDecimal low, BigDecimal high, String unit,
        String label) {

    public boolean isExact() {
        return low.compareTo(high) == 0;
    }

    /** Whether both may count the same: one unit, or one of them prints none. */
    public boolean sharesUnit(Amount other) {
        return unit == null || other.unit == null || unit.equals(other.unit);
    }
}

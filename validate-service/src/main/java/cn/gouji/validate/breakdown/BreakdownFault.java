package cn.gouji.validate.breakdown;

import java.math.BigDecimal;
import java.util.List;

import cn.gouji.validate.passage.Amount;

/**
 * Why a list cannot make up its total.
 *
 * @param total that the list is compared with
 * @param counted the parts that were added up
 * @param sum of the parts that count
 * @param part the part that alone is too large, null if it is the sum
 * @param grave whether the list leaves no other reading
 * @param mixed whether parts of other units were added
 */
record BreakdownFault(Kind kind, Amount total, List<Amount> counted, BigDecimal sum, Amount part, boolean grave,
        boolean mixed) {

    enum Kind {
        /** One part is larger than the total. */
        PART_EXCEEDS,
        /** The parts are more than the total. */
        SUM_EXCEEDS,
        /** A list that is complete does not make up the total. */
        SUM_DIFFERS,
        /** A list that looks complete falls short. */
        SUM_FALLS_SHORT
    }

    /** The same, but for a list that may have another reading. */
    BreakdownFault mild() {
        return new BreakdownFault(kind, total, counted, sum, part, false, mixed);
    }
}

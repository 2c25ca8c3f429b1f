package cn.gouji.stats.indicator;

/**
 * An indicator over many reports.
 *
 * @param unit of the value, the median and the quartiles; {@code of} and {@code base} are counts
 * @param value the ratio of the sums over all members that tell both, in per cent, or the sum; null if undefined: nobody
 *            tells it, or the base is zero
 * @param of the numerator's sum, null if nobody tells it
 * @param base the denominator's sum, null if nobody tells it or the indicator is a sum
 * @param members how many reports the sums are of
 * @param unknown how many reports do not tell a cell of it
 * @param defined how many members have a value of their own, which a rate has only above a base of zero
 * @param median of the members' own values, null if none has one; so are the quartiles
 */
public record IndicatorValue(String id, String name, String unit, Double value, Double of, Double base, long members,
        long unknown, long defined, Double lowerQuartile, Double median, Double upperQuartile) {
}

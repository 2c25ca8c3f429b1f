package cn.gouji.parse.figure.sentence;

import java.math.BigDecimal;

import cn.gouji.contracts.report.Bound;

/**
 * A number that counts something, with the stretch of its sentence that it takes up.
 *
 * @param unit null if none is printed
 */
public record Count(int start, int end, BigDecimal value, Bound bound, String unit) {

    public boolean isZero() {
        return value.signum() == 0;
    }
}

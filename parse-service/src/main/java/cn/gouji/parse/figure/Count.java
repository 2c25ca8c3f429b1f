package cn.gouji.parse.figure;

import java.math.BigDecimal;

import cn.gouji.contracts.report.Bound;

/**
 * A number that counts something, with the stretch of its sentence that it takes up.
 *
 * @param unit null if none is printed
 */
record Count(int start, int end, BigDecimal value, Bound bound, String unit) {

    boolean isZero() {
        return value.signum() == 0;
    }
}

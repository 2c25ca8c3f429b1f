package cn.gouji.validate.deployment.amendment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** How two sums must stand to each other. */
public enum Comparison {
    EQUAL("=", "等于"),
    AT_MOST("<=", "不大于"),
    AT_LEAST(">=", "不小于");

    private final String sign;
    private final String word;

    Comparison(String sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    public static Optional<Comparison> ofSign(String sign) {
        return Arrays.stream(values()).filter(comparison -> comparison.sign.equals(sign)).findFirst();
    }

    public String sign() {
        return sign;
    }

    /** In Chinese, as in 应等于. */
    public String word() {
        return word;
    }

    boolean holds(BigDecimal left, BigDecimal right) {
        int difference = left.compareTo(right);
        return switch (this) {
            case EQUAL -> difference == 0;
            case AT_MOST -> difference <= 0;
            case AT_LEAST -> difference >= 0;
        };
    }
}

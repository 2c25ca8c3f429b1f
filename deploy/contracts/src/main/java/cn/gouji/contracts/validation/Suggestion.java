package cn.gouji.contracts.validation;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A change that would satisfy the relations.
 *
 * @param cells new values by cell id
 * @param reason in Chinese, for a clerk
 */
public record Suggestion(Map<String, BigDecimal> cells, String reason) {

    public Suggestion {
        cells = Map.copyOf(cells);
    }
}

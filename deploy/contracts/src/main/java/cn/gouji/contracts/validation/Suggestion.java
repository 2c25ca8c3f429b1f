package cn.gouji.contracts.validation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A change that would satisfy the relations.
 *
 * @param cells new values by cell id
 * @param reason in Chinese, for a clerk
 */
public record Suggestion(Map<String, BigDecimal> cells, String reason) {

    public Suggestion {
        // In the order given: the same suggestion is the same text whenever it is written.
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
}

package cn.gouji.contracts.report;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A number stated in the running text.
 *
 * @param name dotted, such as {@code disclosure.published}
 * @param unit as printed, such as 条; null if none is
 * @param quote the clause that states it
 * @param section number of the section
 */
public record Figure(String name, BigDecimal value, Bound bound, String unit, String quote, int section,
        @JsonInclude(JsonInclude.Include.NON_NULL) Place place) {
}

package cn.gouji.stats.report;

import java.math.BigDecimal;

import cn.gouji.contracts.report.Origin;

/**
 * One cell of one report.
 *
 * @param value that holds; null if it is not known
 * @param origin of what was read; null for reports that came before it was kept
 * @param corrected whether a reviewer put the value in the place of the one read
 * @param published the value read if it was corrected, otherwise the value itself
 */
public record CellValue(BigDecimal value, Origin origin, boolean corrected, BigDecimal published) {
}

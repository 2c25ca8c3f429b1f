package cn.gouji.stats.report;

import java.util.List;

import cn.gouji.contracts.validation.Finding;

/**
 * Everything that is kept of one report.
 *
 * @param unknownCells ids of the cells that are blank or absent, in the order of the form
 */
public record ReportDetail(ReportRow report, List<Finding> findings, List<String> unknownCells) {
}

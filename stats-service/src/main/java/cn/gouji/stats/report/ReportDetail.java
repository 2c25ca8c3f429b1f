package cn.gouji.stats.report;

import java.util.List;
import java.util.Map;

import cn.gouji.contracts.validation.Finding;

/**
 * Everything that is kept of one report.
 *
 * @param unknownCells ids of the cells that are blank or absent, in the order of the form
 * @param ruleTitles what the rules of the findings are called, as far as that is known
 */
public record ReportDetail(ReportRow report, List<Finding> findings, List<String> unknownCells,
        Map<String, String> ruleTitles) {

    /** A rule with its name in front. */
    public String nameOf(String rule) {
        String title = ruleTitles.get(rule);
        return title == null ? rule : title + "（" + rule + "）";
    }
}

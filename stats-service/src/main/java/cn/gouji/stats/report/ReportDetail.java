package cn.gouji.stats.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.contracts.validation.Finding;

/**
 * Everything that is kept of one report.
 *
 * @param cells by id, in the order of the form; empty if the report has no form
 * @param ruleTitles what the rules of the findings are called, as far as that is known
 */
public record ReportDetail(ReportRow report, List<Finding> findings, Map<String, CellValue> cells,
        Map<String, String> ruleTitles) {

    /** Ids of the cells that are blank or absent, in the order of the form. */
    public List<String> unknownCells() {
        return cells.keySet().stream().filter(cell -> cells.get(cell).value() == null).toList();
    }

    /** The cells to which a reviewer gave another value, in the order of the form. */
    public Map<String, CellValue> corrections() {
        Map<String, CellValue> corrections = new LinkedHashMap<>(cells);
        corrections.values().removeIf(cell -> !cell.corrected());
        return corrections;
    }

    /** A rule with its name in front. */
    public String nameOf(String rule) {
        String title = ruleTitles.get(rule);
        return title == null ? rule : title + "（" + rule + "）";
    }
}

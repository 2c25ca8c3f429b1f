package cn.gouji.validate.table;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.validation.Suggestion;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.CellNames;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.report.FormCells;
import cn.gouji.validate.report.Relation;

/** What the relations of the form make of cells that were left blank, where each is all that a relation lacks. */
final class ImpliedValues {

    private final Map<Form, List<Relation>> byForm = new EnumMap<>(Form.class);

    ImpliedValues(RuleCatalogue catalogue) {
        for (Form form : Form.values()) {
            byForm.put(form, catalogue.rules().stream()
                    .filter(rule -> rule.relation() != null && rule.forms().contains(form))
                    .flatMap(rule -> rule.relation().relations(FormCells.of(form)).stream()).toList());
        }
    }

    /** @return null unless a number other than 0 must have been meant */
    Suggestion of(int[] blank, CheckedReport report) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        StringJoiner words = new StringJoiner("，");
        for (int cell : blank) {
            long value = of(cell, report);
            if (value != CheckedReport.UNKNOWN && value > 0) {
                values.put(report.cells().id(cell), BigDecimal.valueOf(value));
                words.add(CellNames.cell(report.cells().cell(cell)) + "应为 " + value);
            }
        }
        return values.isEmpty() ? null : new Suggestion(values, "按勾稽关系推算，" + words + "，请核对后填写。");
    }

    private long of(int cell, CheckedReport report) {
        long implied = CheckedReport.UNKNOWN;
        for (Relation relation : byForm.get(report.cells().form())) {
            long value = relation.cells().anyMatch(one -> one == cell)
                    ? relation.implied(cell, report)
                    : CheckedReport.UNKNOWN;
            if (value != CheckedReport.UNKNOWN && implied != CheckedReport.UNKNOWN && value != implied) {
                return CheckedReport.UNKNOWN;
            }
            implied = value == CheckedReport.UNKNOWN ? implied : value;
        }
        return implied;
    }
}

package cn.gouji.validate.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import cn.gouji.contracts.form.CellKind;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.CellNames;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.report.FormCells;
import cn.gouji.validate.rule.RuleFamily;

/** Single cells: counts are whole numbers from 0, amounts are not negative. */
public final class CellRules implements RuleFamily {

    private final Rule count;
    private final Rule amount;
    private final Rule unknown;

    public CellRules(RuleCatalogue catalogue) {
        this.count = catalogue.rule("cells.wholeNumber");
        this.amount = catalogue.rule("cells.amount");
        this.unknown = catalogue.rule("cells.unknown");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        List<Judgement> judgements = new ArrayList<>(1);
        FormCells cells = report.cells();
        for (int cell = 0; cell < cells.size(); cell++) {
            BigDecimal value = report.reading(cell).value();
            if (value != null) {
                CellKind kind = cells.cell(cell).column().kind();
                boolean negative = value.signum() < 0;
                if (kind == CellKind.AMOUNT ? negative : breaksCount(report, cell, negative, kind)) {
                    judgements.add(broken(kind == CellKind.AMOUNT ? amount : count, report, cell, value));
                }
            }
        }
        unknownCells(report, judgements);
        return judgements;
    }

    /** 本年增/减 of form 2019 is a change and may be negative. */
    private static boolean breaksCount(CheckedReport report, int cell, boolean negative, CellKind kind) {
        return report.value(cell) == CheckedReport.UNKNOWN || negative && kind == CellKind.COUNT;
    }

    private static Judgement broken(Rule rule, CheckedReport report, int cell, BigDecimal value) {
        Map<String, String> words = Map.of("cell", CellNames.cell(report.cells().cell(cell)), "value",
                value.toString());
        return rule.broken(rule.severity(), rule.message(Rule.BROKEN, words), report.ids(IntStream.of(cell)), null,
                report.places(IntStream.of(cell)));
    }

    private void unknownCells(CheckedReport report, List<Judgement> judgements) {
        List<String> ids = report.foreignCells();
        if (!ids.isEmpty()) {
            Map<String, String> words = Map.of("ids", String.join("、", ids), "form", report.cells().form().code());
            judgements.add(unknown.broken(unknown.severity(), unknown.message(Rule.BROKEN, words), List.of(), null,
                    List.of()));
        }
    }
}

package cn.gouji.validate.organ;

import java.util.List;
import java.util.Map;

import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.passage.PrintedText;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** An organ that went by another name a year ago: whoever reads the comparisons must know. */
public final class OrganNameRules implements RuleFamily {

    private final Rule rule;

    public OrganNameRules(RuleCatalogue catalogue) {
        this.rule = catalogue.rule("years.organName");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        ParsedReport before = report.circumstances().previous();
        if (before == null || before.organ().name() == null) {
            return List.of();
        }
        OwnNames own = new OwnNames(report.report().organ());
        if (!own.known() || !own.differsFrom(PrintedText.of(before.organ().name()).text())) {
            return List.of();
        }
        return List.of(rule.broken(Map.of("name", report.report().organ().name(), "then", before.organ().name(),
                "before", String.valueOf(before.year()))));
    }
}

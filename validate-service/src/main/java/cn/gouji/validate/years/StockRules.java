package cn.gouji.validate.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** The stock of rules and normative documents: what was in force, plus issued, less repealed, is in force. */
public final class StockRules implements RuleFamily {

    private static final List<String> KINDS = List.of("disclosure.rules.", "disclosure.normativeDocuments.");

    private final Rule inForce;
    private final Rule repealed;

    public StockRules(RuleCatalogue catalogue) {
        this.inForce = catalogue.rule("years.inForce");
        this.repealed = catalogue.rule("years.repealed");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        List<Judgement> judgements = new ArrayList<>(0);
        TwoYears.of(report).ifPresent(years -> KINDS.stream()
                .filter(kind -> years.comparable(kind + "inForce"))
                .forEach(kind -> compare(years, kind, judgements)));
        return judgements;
    }

    private void compare(TwoYears years, String kind, List<Judgement> judgements) {
        List<String> cells = List.of(kind + "issued", kind + "repealed", kind + "inForce");
        List<String> missing = years.missing(cells, List.of(kind + "inForce"));
        if (!missing.isEmpty()) {
            judgements.add(inForce.undecided(missing.toArray(String[]::new)));
            return;
        }
        BigDecimal before = years.numberBefore(kind + "inForce");
        BigDecimal most = before.add(years.number(kind + "issued"));
        BigDecimal due = most.subtract(years.number(kind + "repealed"));
        BigDecimal stated = years.number(kind + "inForce");
        if (due.signum() < 0) {
            // That what is in force cannot be right then either says nothing more.
            judgements.add(broken(years, repealed, repealed.severity(), Rule.BROKEN, kind, most,
                    years.number(kind + "repealed")));
        } else if (stated.compareTo(due) > 0) {
            judgements.add(broken(years, inForce, inForce.severity(), Rule.BROKEN, kind, due, stated));
        } else if (stated.compareTo(due) < 0) {
            judgements.add(broken(years, inForce, inForce.mildSeverity(), "lower", kind, due, stated));
        }
    }

    private static Judgement broken(TwoYears years, Rule rule, Severity severity, String message, String kind,
            BigDecimal expected, BigDecimal actual) {
        List<String> cells = List.of(kind + "issued", kind + "repealed", kind + "inForce");
        CheckedReport now = years.now();
        Map<String, String> words = Map.of("kind", kind.contains("rules") ? "规章" : "行政规范性文件", "year", years.year(),
                "before", years.yearBefore(), "stock", years.numberBefore(kind + "inForce").toPlainString(), "issued",
                years.number(kind + "issued").toPlainString(), "repealed",
                years.number(kind + "repealed").toPlainString(), "inForce",
                years.number(kind + "inForce").toPlainString(), "expected", expected.toPlainString());
        return new Judgement.Broken(rule,
                new Finding(rule.id(), severity, cells, rule.message(message, words), expected, actual, null, null,
                        FindingState.OPEN, now.places(cells.stream().mapToInt(now.cells()::number))));
    }
}

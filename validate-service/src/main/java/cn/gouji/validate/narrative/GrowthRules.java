package cn.gouji.validate.narrative;

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
import cn.gouji.validate.passage.Amount;
import cn.gouji.validate.passage.Passage;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** Growth since the year before must follow from the numbers beside it; that of applications from last year's table. */
public final class GrowthRules implements RuleFamily {

    private static final String RECEIVED = "requests.received.total";

    private final Rule rule;

    public GrowthRules(RuleCatalogue catalogue) {
        this.rule = catalogue.rule("narrative.growth");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        List<Judgement> judgements = new ArrayList<>(0);
        for (Passage passage : report.passages()) {
            String text = passage.text();
            if (text.contains("同比") || text.contains("年")) {
                List<Amount> amounts = passage.amounts();
                for (int i = 0; i < amounts.size(); i++) {
                    Growth growth = Growth.behind(i, amounts, text);
                    if (growth != null) {
                        compare(report, passage, growth, judgements);
                    }
                }
            }
        }
        return judgements;
    }

    private void compare(CheckedReport report, Passage passage, Growth growth, List<Judgement> judgements) {
        BigDecimal before = growth.before();
        if (before != null) {
            if (!growth.fits(before)) {
                judgements.add(broken(passage, growth, before, rule.severity(), Rule.BROKEN, List.of()));
            }
        } else if (isReceived(report, growth.amount()) && report.previous() != null) {
            long lastYear = report.previous().value(report.previous().cells().number(RECEIVED));
            if (lastYear == CheckedReport.UNKNOWN) {
                judgements.add(rule.undecided("previousYear." + RECEIVED));
            } else if (lastYear > 0 && !growth.fits(BigDecimal.valueOf(lastYear))) {
                judgements.add(broken(passage, growth, BigDecimal.valueOf(lastYear), rule.mildSeverity(), "lastYear",
                        List.of(RECEIVED)));
            }
        }
    }

    /** Another number of applications, such as one with those carried in, is compared with we do not know what. */
    private static boolean isReceived(CheckedReport report, Amount amount) {
        return amount.label().contains("申请") && amount.value()
                .compareTo(BigDecimal.valueOf(report.value(report.cells().number(RECEIVED)))) == 0;
    }

    private Judgement broken(Passage passage, Growth growth, BigDecimal before, Severity severity, String variant,
            List<String> cells) {
        BigDecimal now = growth.amount().value();
        BigDecimal difference = now.subtract(before);
        BigDecimal right = before.signum() > 0 ? growth.percent(before) : null;
        String quote = passage.quote(growth.amount().start() - growth.amount().label().length(), growth.end());
        String change = (difference.signum() < 0 ? "减少 " : "增加 ") + difference.abs().toPlainString()
                + (right == null ? "" : "（" + right.abs().toPlainString() + "%）");
        String message = rule.message(variant, Map.of("quote", quote, "before", before.toPlainString(), "now",
                now.toPlainString(), "change", change));
        boolean rated = growth.percent() != null && right != null;
        return new Judgement.Broken(rule, new Finding(rule.id(), severity, cells, message, rated ? right : difference,
                rated ? growth.percent() : growth.difference(), quote, null, FindingState.OPEN, List.of()));
    }
}

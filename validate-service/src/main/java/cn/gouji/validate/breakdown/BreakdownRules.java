package cn.gouji.validate.breakdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

/** The parts that the running text lists behind a total must be able to make it up. */
public final class BreakdownRules implements RuleFamily {

    private static final int LONGEST_QUOTE = 120;

    private final Rule rule;
    private final BreakdownCheck check;

    public BreakdownRules(RuleCatalogue catalogue) {
        this.rule = catalogue.rule("narrative.breakdown");
        this.check = new BreakdownCheck(rule.parameter("leastShare"));
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        List<Judgement> judgements = new ArrayList<>(0);
        for (Passage passage : report.passages()) {
            for (Breakdown list : BreakdownReader.read(passage.text(), passage.amounts())) {
                BreakdownFault fault = check.fault(list);
                if (fault != null) {
                    judgements.add(new Judgement.Broken(rule, finding(passage, list, fault)));
                }
            }
        }
        return judgements;
    }

    private Finding finding(Passage passage, Breakdown list, BreakdownFault fault) {
        Amount total = fault.total();
        String quote = passage.quote(total.start() - total.label().length(), list.end());
        String variant = switch (fault.kind()) {
            case PART_EXCEEDS -> "partExceeds";
            case SUM_EXCEEDS -> "sumExceeds";
            case SUM_DIFFERS -> fault.mixed() ? "mixed" : Rule.BROKEN;
            case SUM_FALLS_SHORT -> "fallsShort";
        };
        Map<String, String> words = Map.of("quote",
                quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + "……" : quote, "total",
                printed(total), "sum", fault.sum().toPlainString(), "parts",
                fault.counted().stream().map(part -> part.value().toPlainString()).collect(Collectors.joining("＋")),
                "difference", fault.sum().subtract(total.value()).abs().toPlainString());
        BigDecimal expected = fault.kind() == BreakdownFault.Kind.PART_EXCEEDS ? null : fault.sum();
        return new Finding(rule.id(), severity(list, fault), List.of(), rule.message(variant, words), expected,
                total.value(), quote, null, FindingState.OPEN, List.of());
    }

    private Severity severity(Breakdown list, BreakdownFault fault) {
        boolean promised = BreakdownCheck.promisesAll(list);
        // 其中 alone may introduce a choice of examples.
        if (fault.mixed() || fault.kind() == BreakdownFault.Kind.SUM_FALLS_SHORT && !promised) {
            return Severity.INFO;
        }
        // A list inside a list may have been cut out wrongly.
        return fault.grave() && list.depth() == 1 ? rule.severity() : rule.mildSeverity();
    }

    private static String printed(Amount amount) {
        return amount.value().toPlainString() + (amount.unit() == null ? "" : amount.unit());
    }
}

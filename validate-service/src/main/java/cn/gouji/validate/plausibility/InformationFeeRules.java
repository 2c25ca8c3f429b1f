package cn.gouji.validate.plausibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import cn.gouji.contracts.report.Bound;
import cn.gouji.contracts.report.Figure;
import cn.gouji.contracts.report.Section;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.passage.Passage;
import cn.gouji.validate.passage.PrintedText;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** The fee for information (信息处理费) in section 六 against the fees of section 二 and the applications left unpaid. */
public final class InformationFeeRules implements RuleFamily {

    private static final String FEES = "disclosure.fees.amount";
    private static final String UNPAID = "requests.otherwise.feeOverdue.total";
    private static final BigDecimal YUAN = BigDecimal.valueOf(10_000);
    private static final Pattern NOTICE = Pattern.compile("收费通知|通知书|逾期|缴费|缴纳|发出|开具");

    private final Rule notInTable;
    private final Rule noticeMissing;
    private final Rule step;

    public InformationFeeRules(RuleCatalogue catalogue) {
        this.notInTable = catalogue.rule("fee.notInTable");
        this.noticeMissing = catalogue.rule("fee.noticeMissing");
        this.step = catalogue.rule("fee.amountStep");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        List<Judgement> judgements = new ArrayList<>(0);
        if (report.cells().has(FEES)) {
            CellValues cells = new CellValues(report);
            report.report().figures().stream()
                    .filter(figure -> "fees.collected".equals(figure.name()) && figure.value() != null)
                    .max(Comparator.comparing(Figure::value))
                    .ifPresent(figure -> collected(report, cells, figure, judgements));
            unpaid(report, cells, judgements);
        }
        return judgements;
    }

    private void collected(CheckedReport report, CellValues cells, Figure figure, List<Judgement> judgements) {
        BigDecimal amount = cells.value(FEES);
        BigDecimal fee = figure.value().divide(YUAN).stripTrailingZeros();
        Map<String, String> words = Map.of("quote", figure.quote() == null ? "" : figure.quote(), "fee",
                fee.toPlainString(), "yuan", figure.value().toPlainString(), "amount",
                amount == null ? "" : amount.toPlainString());
        if (amount == null) {
            judgements.add(notInTable.undecided(FEES));
        } else if (amount.compareTo(fee) < 0) {
            judgements.add(new Judgement.Broken(notInTable,
                    finding(notInTable, figure, notInTable.message(Rule.BROKEN, words), List.of(FEES), fee, amount)));
        }
        boolean byStep = figure.value().remainder(step.parameter("step")).signum() == 0;
        boolean tooLittle = figure.value().signum() > 0 && isByItem(report, figure)
                && figure.value().compareTo(step.parameter("leastPerItem")) < 0;
        if (figure.bound() == Bound.EXACT && (!byStep || tooLittle)) {
            String message = step.message(byStep ? "perItem" : Rule.BROKEN, words);
            judgements.add(new Judgement.Broken(step,
                    finding(step, figure, message, List.of(), null, figure.value())));
        }
    }

    /** Whether the sentence says 按件 and not that it may have been 按量. */
    private static boolean isByItem(CheckedReport report, Figure figure) {
        String quote = PrintedText.of(figure.quote() == null ? "" : figure.quote()).text();
        return report.passages().stream().filter(passage -> passage.section() == figure.section())
                .map(Passage::text).anyMatch(text -> text.contains(quote) && text.contains("按件")
                        && !text.contains("按量") && !text.contains("页"));
    }

    private void unpaid(CheckedReport report, CellValues cells, List<Judgement> judgements) {
        BigDecimal count = cells.value(UNPAID);
        if (count == null || count.signum() <= 0) {
            return;
        }
        for (Section section : report.report().sections()) {
            if (section.number() == 6 && section.text() != null && !NOTICE.matcher(section.text()).find()) {
                judgements.add(cells.broken(noticeMissing, noticeMissing.severity(), Rule.BROKEN,
                        Map.of("count", count.toPlainString()), List.of(UNPAID), null, null, null));
            }
        }
    }

    private static Finding finding(Rule rule, Figure figure, String message, List<String> cells, BigDecimal expected,
            BigDecimal actual) {
        return new Finding(rule.id(), rule.severity(), cells, message, expected, actual, figure.quote(), null,
                FindingState.OPEN, figure.place() == null ? List.of() : List.of(figure.place()));
    }
}

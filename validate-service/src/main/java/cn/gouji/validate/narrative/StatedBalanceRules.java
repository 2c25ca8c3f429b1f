package cn.gouji.validate.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.gouji.contracts.report.Bound;
import cn.gouji.contracts.report.Figure;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.passage.Passage;
import cn.gouji.validate.passage.PrintedText;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/**
 * A sentence that states all four numbers: received and carried in must be concluded and carried over. Where it lists all
 * outcomes they stand for what was concluded.
 */
public final class StatedBalanceRules implements RuleFamily {

    private static final List<String> SINGLE_OUTCOMES = List.of("refused", "unprocessed", "otherwise");
    private static final Set<String> OUTCOMES = Set.of("granted", "partlyGranted", "grantedOrPartly", "refused",
            "unavailable", "notHeld", "unprocessed", "otherwise");
    private static final List<String> FLOWS = List.of("received", "newlyReceived", "carriedIn", "carriedOver");

    private final Rule rule;

    public StatedBalanceRules(RuleCatalogue catalogue) {
        this.rule = catalogue.rule("narrative.balance");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        List<Figure> figures = report.report().figures().stream()
                .filter(figure -> figure.name() != null && figure.name().startsWith("requests.")
                        && figure.value() != null && figure.quote() != null)
                .toList();
        List<Judgement> judgements = new ArrayList<>(0);
        if (figures.stream().anyMatch(figure -> "requests.carriedOver".equals(figure.name()))) {
            for (Passage passage : report.passages()) {
                Map<String, BigDecimal> stated = stated(passage, figures);
                if (stated.keySet().containsAll(List.of("carriedIn", "carriedOver"))) {
                    BigDecimal concluded = stated.containsKey("concluded")
                            ? stated.get("concluded")
                            : outcomes(passage, stated);
                    if (concluded != null) {
                        balance(passage, stated, concluded, judgements);
                    }
                }
            }
        }
        return judgements;
    }

    /** Sum of the outcomes if all six groups of the form are stated, and nothing else is; null otherwise. */
    private static BigDecimal outcomes(Passage passage, Map<String, BigDecimal> stated) {
        boolean split = stated.containsKey("granted") && stated.containsKey("partlyGranted");
        boolean one = stated.containsKey("unavailable") != stated.containsKey("notHeld");
        if (split == stated.containsKey("grantedOrPartly") || !one || !stated.keySet().containsAll(SINGLE_OUTCOMES)) {
            return null;
        }
        List<BigDecimal> outcomes = stated.entrySet().stream().filter(number -> OUTCOMES.contains(number.getKey()))
                .map(Map.Entry::getValue).toList();
        BigDecimal sum = outcomes.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        // A number more may be of one outcome's part or of a seventh, such as 逾期未补正.
        long numbers = passage.amounts().stream().filter(amount -> !amount.label().contains("共计"))
                .count();
        return numbers == outcomes.size() + FLOWS.stream().filter(stated::containsKey).count() ? sum : null;
    }

    private void balance(Passage passage, Map<String, BigDecimal> stated, BigDecimal concluded,
            List<Judgement> judgements) {
        boolean onlyNew = stated.containsKey("newlyReceived");
        BigDecimal received = onlyNew ? stated.get("newlyReceived") : stated.get("received");
        if (received == null) {
            return;
        }
        BigDecimal in = received.add(stated.get("carriedIn"));
        BigDecimal out = concluded.add(stated.get("carriedOver"));
        // 收到 may already count those carried in.
        boolean balanced = in.compareTo(out) == 0 || !onlyNew && received.compareTo(out) == 0;
        if (!balanced) {
            Map<String, String> words = Map.of("quote", passage.quote(), "received", received.toPlainString(),
                    "carriedIn", stated.get("carriedIn").toPlainString(), "concluded", concluded.toPlainString(),
                    "carriedOver", stated.get("carriedOver").toPlainString(), "in", in.toPlainString(), "out",
                    out.toPlainString());
            String message = rule.message(stated.containsKey("concluded") ? Rule.BROKEN : "outcomes", words);
            judgements.add(new Judgement.Broken(rule, new Finding(rule.id(), rule.severity(), List.of(), message, in,
                    out, passage.quote(), null, FindingState.OPEN, List.of())));
        }
    }

    /** The exact numbers of a sentence, by what they count; a count that is stated twice is left out. */
    private static Map<String, BigDecimal> stated(Passage passage, List<Figure> figures) {
        Map<String, BigDecimal> stated = new HashMap<>();
        List<String> several = new ArrayList<>();
        for (Figure figure : figures) {
            if (figure.section() == passage.section() && figure.bound() == Bound.EXACT
                    && passage.text().contains(PrintedText.of(figure.quote()).text())
                    && stated.put(figure.name().substring("requests.".length()), figure.value()) != null) {
                several.add(figure.name().substring("requests.".length()));
            }
        }
        several.forEach(stated::remove);
        return stated;
    }
}

package cn.gouji.validate.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

/** A sentence that states all four numbers: received and carried in must be concluded and carried over. */
public final class StatedBalanceRules implements RuleFamily {

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
                if (stated.keySet().containsAll(List.of("carriedIn", "concluded", "carriedOver"))) {
                    balance(passage, stated, judgements);
                }
            }
        }
        return judgements;
    }

    private void balance(Passage passage, Map<String, BigDecimal> stated, List<Judgement> judgements) {
        boolean onlyNew = stated.containsKey("newlyReceived");
        BigDecimal received = onlyNew ? stated.get("newlyReceived") : stated.get("received");
        if (received == null) {
            return;
        }
        BigDecimal in = received.add(stated.get("carriedIn"));
        BigDecimal out = stated.get("concluded").add(stated.get("carriedOver"));
        // 收到 may already count those carried in.
        boolean balanced = in.compareTo(out) == 0 || !onlyNew && received.compareTo(out) == 0;
        if (!balanced) {
            Map<String, String> words = Map.of("quote", passage.quote(), "received", received.toPlainString(),
                    "carriedIn", stated.get("carriedIn").toPlainString(), "concluded",
                    stated.get("concluded").toPlainString(), "carriedOver",
                    stated.get("carriedOver").toPlainString(), "in", in.toPlainString(), "out", out.toPlainString());
            judgements.add(new Judgement.Broken(rule, new Finding(rule.id(), rule.severity(), List.of(),
                    rule.message(Rule.BROKEN, words), in, out, passage.quote(), null, FindingState.OPEN, List.of())));
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

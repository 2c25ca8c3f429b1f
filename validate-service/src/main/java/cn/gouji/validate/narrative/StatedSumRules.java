package cn.gouji.validate.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.passage.Amount;
import cn.gouji.validate.passage.Passage;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** 新收7件，上年结转1件，共8件: what is stated as the sum of both must be it. */
public final class StatedSumRules implements RuleFamily {

    private static final int NUMBERS = 3;
    private static final Pattern NEW = Pattern.compile("新收|新增|新受理");
    private static final Pattern CARRIED_IN = Pattern.compile("(?:上一?年度?|去年度?|20\\d{2}年度?)(?:度)?(?:的)?结转(?!下)");
    /** Not 共办理, which may leave out what was carried over. */
    private static final Pattern BOTH = Pattern
            .compile("^(?:两项)?(?:合计|共计|总计|总共|累计|共有?)(?:[应需待](?:办理?|处理))?(?:政府信息公开)?(?:申请)?$");

    private final Rule rule;

    public StatedSumRules(RuleCatalogue catalogue) {
        this.rule = catalogue.rule("narrative.balance");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        List<Judgement> judgements = new ArrayList<>(0);
        for (Passage passage : report.passages()) {
            if (passage.text().contains("结转")) {
                List<Amount> amounts = passage.amounts();
                for (int i = 0; i + NUMBERS <= amounts.size(); i++) {
                    compare(passage, amounts.subList(i, i + NUMBERS), judgements);
                }
            }
        }
        return judgements;
    }

    private void compare(Passage passage, List<Amount> three, List<Judgement> judgements) {
        Amount received = three.getFirst();
        Amount carriedIn = three.get(1);
        Amount both = three.getLast();
        BigDecimal sum = received.value().add(carriedIn.value());
        if (NEW.matcher(received.label()).find() && CARRIED_IN.matcher(carriedIn.label()).find()
                && BOTH.matcher(both.label()).find() && three.stream().allMatch(Amount::isExact)
                && sum.compareTo(both.value()) != 0) {
            String quote = passage.quote(received.start() - received.label().length(), both.end());
            String message = rule.message("sum", Map.of("quote", quote, "received", received.value().toPlainString(),
                    "carriedIn", carriedIn.value().toPlainString(), "in", sum.toPlainString(), "sum",
                    both.value().toPlainString()));
            judgements.add(new Judgement.Broken(rule, new Finding(rule.id(), rule.severity(), List.of(), message, sum,
                    both.value(), quote, null, FindingState.OPEN, List.of())));
        }
    }
}

package cn.gouji.validate.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.AlikeText;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** Text that another organ's report has too (内容雷同). */
public final class AlikeRules implements RuleFamily {

    private static final int MOST_NAMED = 3;

    private final Rule rule;

    public AlikeRules(RuleCatalogue catalogue) {
        this.rule = catalogue.rule("organs.copiedText");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        List<AlikeText> alike = report.circumstances().alike();
        if (alike.isEmpty()) {
            return List.of();
        }
        String organs = alike.stream().limit(MOST_NAMED)
                .map(text -> "“" + text.organ() + "”（" + CopyRules.percent(text.share()) + "%）")
                .collect(Collectors.joining("、"));
        String more = alike.size() > MOST_NAMED ? "等 " + alike.size() + " 个机关" : "";
        String passage = alike.getFirst().passage();
        Map<String, String> words = Map.of("organs", organs + more, "passage",
                passage.replace('\n', ' '));
        return List.of(rule.broken(rule.severity(), rule.message(Rule.BROKEN, words), List.of(), passage, List.of()));
    }
}

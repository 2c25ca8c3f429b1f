package cn.gouji.validate.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import cn.gouji.contracts.report.Section;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** What the sections without a table have to say: problems and improvements, the fee for information. */
public final class StatementRules implements RuleFamily {

    private static final int FEWEST_CHARACTERS = 30;
    /** Any word of want will do: a problem can be named in many ways, and to miss one accuses wrongly. */
    private static final Pattern PROBLEMS = Pattern
            .compile("[不未缺少难弱慢偏欠没较漏差薄浅窄错繁]|问题|短板|差距|滞后|单一|有待|仍需|还需|需要|空间|落后|仅");
    private static final Pattern IMPROVEMENTS = Pattern
            .compile("[将拟改已]|下一步|下步|今后|计划|加强|提升|完善|措施|优化|健全|强化|推进|提高|加大|深化|拓展|解决|明年|20[0-9]{2}年|针对(?!性)|[对为]此");
    private static final Pattern DECIDED = Pattern
            .compile("[未没无不免零][^。；;]{0,40}处理费(?!管理)|处理费(?!管理)[^。；;]{0,40}[未没无不免零0-9]"
                    + "|处理费(?:的?收取)?情况[。：:；;]?[^。；;]{0,12}[未没无0零]|(?:没有|未|无)(?:发生|产生|出现|任何)*收费(?!项目|标准|依据|目录|通知)");

    /** 收费及减免情况：无 in another section. */
    private static final Pattern FEES_ELSEWHERE = Pattern
            .compile("(?:收费|处理费)[^，。；：:]{0,8}情况[。：:；;]?[^。；;]{0,12}[未没无0零]");

    private final Rule five;
    private final Rule fee;

    public StatementRules(RuleCatalogue catalogue) {
        this.five = catalogue.rule("section.five");
        this.fee = catalogue.rule("fee.statementMissing");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        List<Section> sections = report.report().sections();
        if (sections.isEmpty()) {
            return List.of(five.undecided("sections"), fee.undecided("sections"));
        }
        List<Judgement> judgements = new ArrayList<>(2);
        for (Section section : sections) {
            if (section.number() < 5 || section.text() == null) {
                continue;
            }
            String text = withoutBlanks(section.text());
            // An empty section is told by itself.
            if (!text.isEmpty() && section.number() == 5) {
                problems(section, text, judgements);
            } else if (!text.isEmpty() && section.number() == 6) {
                fee(report, section, text, judgements);
            }
        }
        return judgements;
    }

    private void problems(Section section, String text, List<Judgement> judgements) {
        List<String> faults = new ArrayList<>(2);
        boolean tooShort = text.length() < FEWEST_CHARACTERS;
        if (tooShort) {
            faults.add("只有 " + text.length() + " 个字");
        }
        if (!PROBLEMS.matcher(text).find()) {
            faults.add("没有写存在的问题");
        }
        if (!IMPROVEMENTS.matcher(text).find()) {
            faults.add("没有写改进情况");
        }
        if (!faults.isEmpty()) {
            Severity severity = tooShort && faults.size() > 1 ? five.severity() : five.mildSeverity();
            judgements.add(broken(five, severity, Map.of("faults", String.join("，", faults)), section));
        }
    }

    private void fee(CheckedReport report, Section section, String text, List<Judgement> judgements) {
        boolean inSix = report.report().figures().stream()
                .anyMatch(figure -> isFee(figure.name()) && figure.section() == section.number());
        if (!inSix && !DECIDED.matcher(text).find()) {
            boolean elsewhere = report.report().figures().stream().anyMatch(figure -> isFee(figure.name()))
                    || report.passages().stream().anyMatch(passage -> passage.section() < section.number()
                            && FEES_ELSEWHERE.matcher(passage.text()).find());
            boolean weak = text.contains("费") || elsewhere;
            judgements.add(broken(fee, weak ? fee.mildSeverity() : fee.severity(), Map.of("found",
                    elsewhere ? "只在其他部分作了说明" : weak ? "提到收费而没有说明是否收取信息处理费" : "没有提及"), section));
        }
    }

    /** Nor marks of a layout. */
    private static String withoutBlanks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00a0' && c != '*' && c != '#') {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean isFee(String figure) {
        return figure != null && figure.startsWith("fees.");
    }

    private static Judgement broken(Rule rule, Severity severity, Map<String, String> words, Section section) {
        return rule.broken(severity, rule.message(Rule.BROKEN, words), section, section.heading());
    }
}

package cn.gouji.validate.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import cn.gouji.contracts.validation.Severity;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.passage.PrintedText;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** The covering letter to the supervising office, published with the report. */
public final class LetterRules implements RuleFamily {

    private static final Pattern ADDRESSEE = Pattern
            .compile("^[\\u4e00-\\u9fa5、（）]{2,36}(?:办公室|公开办|领导小组|人民政府|局|委员会|委|办公厅|政府办|政务服务中心)：$");
    private static final Pattern NUMBER = Pattern.compile("^[\\u4e00-\\u9fa5]{2,10}[〔【\\[（]20\\d{2}[〕】\\]）]第?\\d+号$");
    private static final Pattern FIELD = Pattern.compile("来源|发布|机构|单位|索引|文号|名称|责任|主题");

    private final Rule rule;

    public LetterRules(RuleCatalogue catalogue) {
        this.rule = catalogue.rule("text.coveringLetter");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        List<Judgement> judgements = new ArrayList<>(0);
        String preface = report.report().preface();
        if (preface != null) {
            for (String line : preface.split("\n")) {
                String text = PrintedText.of(line).text();
                if (ADDRESSEE.matcher(text).find() && !FIELD.matcher(text).find()) {
                    judgements.add(broken(rule.severity(), "主送机关", line.strip()));
                } else if (NUMBER.matcher(text).find()) {
                    judgements.add(broken(rule.mildSeverity(), "发文字号", line.strip()));
                }
            }
        }
        return judgements;
    }

    private Judgement broken(Severity severity, String kind, String quote) {
        return rule.broken(severity, rule.message(Rule.BROKEN, Map.of("kind", kind, "quote", quote)), List.of(), quote,
                List.of());
    }
}

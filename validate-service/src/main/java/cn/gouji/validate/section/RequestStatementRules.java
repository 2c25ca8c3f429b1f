package cn.gouji.validate.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.Section;
import cn.gouji.contracts.report.SectionPart;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** The part on applications has to say how many came in, or that none did. */
public final class RequestStatementRules implements RuleFamily {

    /** Any number or any word of none will do: what the reader of figures missed must not accuse. */
    private static final Pattern SAYS_SOMETHING = Pattern
            .compile("[未没无零〇]|[0-9０-９](?![0-9]*[年月日号])|[一二两三四五六七八九十百]+余?[件条份宗次起]");

    /** It may be said in another part. */
    private static final Pattern NONE_ELSEWHERE = Pattern.compile("[未没无][^。；，]{0,24}申请");

    private final Rule rule;

    public RequestStatementRules(RuleCatalogue catalogue) {
        this.rule = catalogue.rule("requests.statementMissing");
    }

    @Override
    public List<Judgement> judge(CheckedReport checked) {
        ParsedReport report = checked.report();
        boolean stated = report.figures().stream()
                .anyMatch(figure -> figure.name() != null && figure.name().startsWith("requests."));
        List<Judgement> judgements = new ArrayList<>(0);
        for (Section section : report.sections()) {
            for (SectionPart part : section.parts()) {
                boolean told = "requests".equals(part.topic()) && part.text() != null && !part.text().isBlank();
                if (told && !stated && !SAYS_SOMETHING.matcher(part.text()).find()
                        && (section.text() == null || !NONE_ELSEWHERE.matcher(section.text()).find())) {
                    judgements.add(rule.broken(rule.severity(), rule.message(Rule.BROKEN, Map.of()), List.of(),
                            part.heading(), part.place() == null ? List.of() : List.of(part.place())));
                }
            }
        }
        return judgements;
    }
}

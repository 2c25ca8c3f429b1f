package cn.gouji.validate.organ;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.passage.Passage;
import cn.gouji.validate.passage.PrintedText;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** Another organ's name where only that of the organ itself can stand: the text was taken from elsewhere. */
public final class OtherOrganRules implements RuleFamily {

    private static final Set<OrganKind> TOWNSHIPS = EnumSet.of(OrganKind.TOWNSHIP, OrganKind.STREET);
    private static final Set<OrganKind> UNITS = EnumSet.of(OrganKind.TOWNSHIP, OrganKind.STREET,
            OrganKind.COUNTY_DEPARTMENT, OrganKind.CITY_DEPARTMENT);
    /** Those above them may tell what each district received. */
    private static final Set<OrganKind> OF_ONE_COUNTY = EnumSet.of(OrganKind.TOWNSHIP, OrganKind.STREET,
            OrganKind.COUNTY_DEPARTMENT);
    private static final String KINDS = "(?:人民政府|街道办事处|街道|管理委员会|管委会|办公[室厅]|委员会|[局厅镇乡]|苏木)";
    private static final String NAME = "([一-龥]{2,26}?" + KINDS + ")";
    /** 现公布《某镇2023年政府信息公开工作年度报告》. */
    private static final Pattern REPORT_OF = Pattern
            .compile("(?:公布|发布|编制|形成|现(?:向社会)?公开)(?:[了并及和与、]|公布|发布|编制|形成)*[《“]?" + NAME
                    + "(?:关于)?(?:20\\d{2}年(?:度)?)?(?:政府|政务)?信息公开(?:工作)?(?:20\\d{2}年度?)?(?:年度)?(?:工作)?(?:报告|年报)");
    private static final Pattern WRITTEN_BY = Pattern.compile("(?:本(?:年度)?(?:报告|年报)|(?<=，))由" + NAME
            + "(?:负责|综合[^，。；]{0,12})?(?:编制|编写|撰写|起草|公布|发布)");
    /** 如对本报告有任何疑问，请与七贤镇人民政府联系: may be an office above, but not one from elsewhere. */
    private static final Pattern CONTACT = Pattern.compile("(?:疑问|意见|建议)[^。]{0,12}请(?:与|联系|向)" + NAME + "(?!人民政府|街道)");
    /** The sentence with which an organ begins to tell of its year. */
    private static final String LEAD = "^(?:20\\d{2}年(?:度|来|以来)?|今年以来|一年来|本年度)，?([一-龥]{2,20}?(?:%s))"
            + "(?:坚持|始终|认真|深入|严格|高度重视|全面|紧紧围绕|以习近平|持续|积极|扎实|切实)[^。；]{0,30}?(?:条例|信息公开|政务公开|习近平|党的|精神|部署)";
    private static final Pattern LEAD_OF_TOWNSHIP = Pattern.compile(LEAD.formatted("街道办事处|街道|[镇乡]|苏木"));
    private static final Pattern LEAD_OF_DEPARTMENT = Pattern.compile(LEAD.formatted("局|委员会"));
    /** 修武县七贤镇认真落实……, in the report of an organ of another county: here the region tells enough. */
    private static final Pattern LEAD_FROM_ELSEWHERE = Pattern
            .compile("^(?:(?:20\\d{2}年(?:度|来|以来)?|今年以来|一年来|本年度)，?)?([一-龥]{2,20}?" + KINDS
                    + ")(?:坚持|始终|认真|深入|严格|高度重视|全面|紧紧围绕|持续|积极|扎实|切实|进一步|建立健全|不断)");
    /** 下一步，七贤镇将……: what another township is going to do is none of this one's business. */
    private static final Pattern PLAN_OF_TOWNSHIP = Pattern
            .compile("(?<=^|[，。；：])(?:下一步|下步|今后|20\\d{2}年)，?([一-龥]{2,12}?(?:街道办事处|街道|[镇乡]|苏木))(?:将|会继续|要进一步)");
    /** 某区教育局2024年未收到政府信息公开申请, in the report of an office that does not lie in that district. */
    private static final Pattern RECEIVED_BY = Pattern
            .compile("(?<=^|[，。；])" + NAME
                    + "(?:在?20\\d{2}年(?:度)?|本年度|全年)?[，]?(?:共|总共|没有|未)?(?:新收|收到|接到|受理)(?:到)?[^，。；]{0,6}申请");
    /** Who speaks of itself as well only tells what another did. */
    private static final Pattern OURSELVES = Pattern.compile("[我本][局委镇乡单机办街县市区]");
    private static final Pattern NOBODY = Pattern.compile("[各全我本该两]|所有|下属|所属|相关|有关|村民|居民|常务|上级|国务院|中央|^[省市县区旗州]");

    private final Rule rule;

    public OtherOrganRules(RuleCatalogue catalogue) {
        this.rule = catalogue.rule("text.otherOrgan");
    }

    @Override
    public List<Judgement> judge(CheckedReport checked) {
        ParsedReport report = checked.report();
        OwnNames own = new OwnNames(report.organ());
        List<Judgement> judgements = new ArrayList<>(0);
        if (own.known()) {
            if (report.preface() != null && report.preface().contains("报告")) {
                named(own, report.organ().kind(), PrintedText.of(report.preface()), judgements);
            }
            for (Passage passage : checked.passages()) {
                if (judgements.isEmpty() && passage.section() == 1 && UNITS.contains(report.organ().kind())) {
                    lead(own, report.organ().kind(), passage, judgements);
                    receiver(own, report.organ().kind(), passage, judgements);
                }
                if (judgements.isEmpty() && (passage.section() == 1 || passage.section() == 5)) {
                    neighbour(own, report.organ().kind(), passage, judgements);
                }
            }
        }
        return judgements;
    }

    private void named(OwnNames own, OrganKind kind, PrintedText text, List<Judgement> judgements) {
        for (Pattern pattern : List.of(REPORT_OF, WRITTEN_BY, CONTACT)) {
            Matcher match = pattern.matcher(text.text());
            while (match.find()) {
                String name = match.group(1);
                // A government's report is compiled by an office of its own.
                boolean another = UNITS.contains(kind) && pattern != CONTACT
                        ? own.differsFrom(name)
                        : own.liesElsewhere(name);
                if (another && !NOBODY.matcher(name).find()) {
                    judgements.add(broken(name, text.quote(match.start(), match.end())));
                    return;
                }
            }
        }
    }

    private void lead(OwnNames own, OrganKind kind, Passage passage, List<Judgement> judgements) {
        Pattern lead = TOWNSHIPS.contains(kind) ? LEAD_OF_TOWNSHIP : LEAD_OF_DEPARTMENT;
        Matcher match = lead.matcher(passage.text());
        if (match.lookingAt() && !NOBODY.matcher(match.group(1)).find() && own.differsFrom(match.group(1))
                && !OURSELVES.matcher(passage.text()).find()) {
            judgements.add(broken(match.group(1), passage.quote(match.start(), match.end())));
        }
    }

    private void receiver(OwnNames own, OrganKind kind, Passage passage, List<Judgement> judgements) {
        Matcher match = RECEIVED_BY.matcher(passage.text());
        if (OF_ONE_COUNTY.contains(kind) && judgements.isEmpty() && match.find()
                && !NOBODY.matcher(match.group(1)).find()
                && own.liesElsewhere(match.group(1)) && !OURSELVES.matcher(passage.text()).find()) {
            judgements.add(broken(match.group(1), passage.quote(match.start(), match.end())));
        }
    }

    private void neighbour(OwnNames own, OrganKind kind, Passage passage, List<Judgement> judgements) {
        Matcher elsewhere = LEAD_FROM_ELSEWHERE.matcher(passage.text());
        if (OF_ONE_COUNTY.contains(kind) && elsewhere.lookingAt() && own.liesElsewhere(elsewhere.group(1))
                && !NOBODY.matcher(elsewhere.group(1)).find() && !OURSELVES.matcher(passage.text()).find()) {
            judgements.add(broken(elsewhere.group(1), passage.quote(elsewhere.start(), elsewhere.end())));
            return;
        }
        Matcher plan = PLAN_OF_TOWNSHIP.matcher(passage.text());
        if (TOWNSHIPS.contains(kind) && plan.find() && own.differsFrom(plan.group(1))
                && !NOBODY.matcher(plan.group(1)).find() && !OURSELVES.matcher(passage.text()).find()) {
            judgements.add(broken(plan.group(1), passage.quote(plan.start(), plan.end())));
        }
    }

    private Judgement broken(String found, String quote) {
        return rule.broken(rule.severity(), rule.message(Rule.BROKEN, Map.of("found", found, "quote", quote)),
                List.of(), quote, List.of());
    }
}

package cn.gouji.validate.section;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.form.FormPart;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.report.Section;
import cn.gouji.contracts.report.SectionPart;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.passage.Passage;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** What section 一 has to hold: its five parts, a figure on what was published, a government's evaluation. */
public final class OverviewRules implements RuleFamily {

    private static final int FEWEST_PARTS = 3;
    private static final String PUBLISHED = "proactiveDisclosure";
    /** With any of these words a part is there, if only under another heading. */
    private static final Map<String, Pattern> WORDS = Map.of(
            PUBLISHED, Pattern.compile("主动公开|公开.{0,10}信息|发布"),
            "requests", Pattern.compile("依申请|公开申请"),
            "informationManagement", Pattern.compile("信息管理|信息资源|审核|审查|三审"),
            "platforms", Pattern.compile("平台|网站|公众号|新媒体|专栏|公开栏"),
            "supervision", Pattern.compile("监督|保障|考核|培训|评议"));
    /** A sentence that names the sections of the report says nothing of any of them. */
    private static final Pattern LISTS_SECTIONS = Pattern.compile("(?:收到和处理|复议|诉讼)[^。]{0,60}(?:问题|其[他它]需要)");
    private static final Pattern NUMBER = Pattern
            .compile("[0-9０-９一二两三四五六七八九十百千万零]+余?[条件篇次期份项个部场则例幅批]|[0-9０-９]");
    private static final Map<String, Pattern> EVALUATION = Map.of("工作考核", Pattern.compile("考核|考评"), "社会评议",
            Pattern.compile("评议|评价|满意度|评估"), "责任追究", Pattern.compile("责任追究|追责|问责|追究"));
    private static final Set<OrganKind> GOVERNMENTS = EnumSet.of(OrganKind.PROVINCIAL_GOVERNMENT,
            OrganKind.CITY_GOVERNMENT, OrganKind.COUNTY_GOVERNMENT);

    private final Rule parts;
    private final Rule noFigure;
    private final Rule evaluation;

    public OverviewRules(RuleCatalogue catalogue) {
        this.parts = catalogue.rule("section.parts");
        this.noFigure = catalogue.rule("text.noFigure");
        this.evaluation = catalogue.rule("text.evaluation");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        List<Judgement> judgements = new ArrayList<>(0);
        report.report().sections().stream().filter(section -> section.number() == 1).findFirst()
                .ifPresent(section -> {
                    String text = section.text() == null ? "" : section.text();
                    parts(report, section, judgements);
                    noFigure(section, text, judgements);
                    if (GOVERNMENTS.contains(report.report().organ().kind())
                            && section.parts().size() >= FEWEST_PARTS) {
                        evaluation(section, text, judgements);
                    }
                });
        return judgements;
    }

    private void parts(CheckedReport report, Section section, List<Judgement> judgements) {
        List<String> topics = section.parts().stream().map(SectionPart::topic).filter(Objects::nonNull).toList();
        List<FormPart> missing = FormCatalogue.of(report.cells().form()).sections().getFirst().parts().stream()
                .filter(due -> !topics.contains(due.topic())).toList();
        if (topics.size() < FEWEST_PARTS) {
            undivided(report, section, missing, judgements);
        } else {
            for (FormPart due : missing) {
                boolean elsewhere = isSaid(due, section.text());
                Severity severity = elsewhere ? parts.mildSeverity() : parts.severity();
                judgements.add(parts.broken(severity, parts.message(elsewhere ? "elsewhere" : Rule.BROKEN,
                        Map.of("part", due.heading())), section, due.heading()));
            }
        }
    }

    /** Headings may have been overlooked: only of what no word speaks it is certain that it is not there. */
    private void undivided(CheckedReport report, Section section, List<FormPart> missing, List<Judgement> judgements) {
        String said = report.passages().stream().filter(passage -> passage.section() == 1)
                .map(Passage::text).filter(text -> !LISTS_SECTIONS.matcher(text).find())
                .collect(Collectors.joining("\n"));
        String unsaid = missing.stream().filter(due -> !isSaid(due, said)).map(FormPart::heading)
                .collect(Collectors.joining("、"));
        if (!unsaid.isEmpty() && section.text() != null && !section.text().isBlank()) {
            judgements.add(parts.broken(parts.severity(), parts.message("undivided", Map.of("parts", unsaid)), section,
                    null));
        }
    }

    private static boolean isSaid(FormPart part, String text) {
        return text != null && WORDS.get(part.topic()).matcher(text).find();
    }

    private void noFigure(Section section, String text, List<Judgement> judgements) {
        List<SectionPart> told = section.parts().stream().filter(part -> PUBLISHED.equals(part.topic())
                && part.text() != null && !part.text().isBlank()).toList();
        if (!told.isEmpty() && told.stream().noneMatch(part -> hasNumber(part.text()))) {
            SectionPart part = told.getFirst();
            Severity severity = hasNumber(text) ? noFigure.mildSeverity() : noFigure.severity();
            judgements.add(noFigure.broken(severity, noFigure.message(Rule.BROKEN, Map.of()), List.of(),
                    part.heading(), part.place() == null ? List.of() : List.of(part.place())));
        }
    }

    private static boolean hasNumber(String text) {
        // Years, days and documents are no figures on what was published.
        return NUMBER.matcher(text.replaceAll("\\d{1,4}\\s*[年月日号]|[第〔（(][一二三四五六七八九十\\d]+|[一二三四五六七八九十]是", "")).find();
    }

    private void evaluation(Section section, String text, List<Judgement> judgements) {
        List<String> missing = EVALUATION.entrySet().stream().filter(entry -> !entry.getValue().matcher(text).find())
                .map(Map.Entry::getKey).sorted().toList();
        if (!missing.isEmpty()) {
            Severity severity = missing.size() == EVALUATION.size() ? evaluation.severity() : evaluation.mildSeverity();
            judgements.add(evaluation.broken(severity,
                    evaluation.message(Rule.BROKEN, Map.of("missing", String.join("、", missing))), section, null));
        }
    }
}

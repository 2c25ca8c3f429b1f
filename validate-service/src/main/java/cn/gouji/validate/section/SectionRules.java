package cn.gouji.validate.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.form.FormSection;
import cn.gouji.contracts.report.Section;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.passage.PrintedText;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** The six sections: all there, in order, none empty. */
public final class SectionRules implements RuleFamily {

    private static final int LONGEST_SIGNATURE = 60;
    private static final Pattern DAY = Pattern
            .compile("[0-9〇零一二三四五六七八九十]{4}年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日");
    private static final String NUMERALS = "〇一二三四五六";

    private final Rule missing;
    private final Rule order;
    private final Rule empty;

    public SectionRules(RuleCatalogue catalogue) {
        this.missing = catalogue.rule("section.missing");
        this.order = catalogue.rule("section.order");
        this.empty = catalogue.rule("section.empty");
    }

    @Override
    public List<Judgement> judge(CheckedReport checked) {
        List<Section> sections = checked.report().sections();
        if (sections.isEmpty()) {
            return List.of(missing.undecided("sections"), order.undecided("sections"), empty.undecided("sections"));
        }
        FormCatalogue form = FormCatalogue.of(checked.cells().form());
        List<Judgement> judgements = new ArrayList<>(2);
        for (FormSection due : form.sections()) {
            if (sections.stream().noneMatch(section -> section.number() == due.number())) {
                judgements.add(missing.broken(Map.of("heading", heading(due))));
            }
        }
        order(sections, judgements);
        for (FormSection due : form.sections()) {
            // A section that consists of a table is empty if its table is missing: said there.
            if (form.tables().stream().noneMatch(table -> table.section() == due.number())) {
                sections.stream()
                        .filter(section -> section.number() == due.number()
                                && isEmpty(section, checked.report().organ().name()))
                        .forEach(section -> judgements.add(broken(empty, Map.of("heading", heading(due)), section)));
            }
        }
        return judgements;
    }

    private void order(List<Section> sections, List<Judgement> judgements) {
        for (int i = 1; i < sections.size(); i++) {
            if (sections.get(i).number() < sections.get(i - 1).number()) {
                String found = sections.stream()
                        .map(section -> NUMERALS.substring(section.number(), section.number() + 1))
                        .collect(Collectors.joining("、"));
                Map<String, String> words = Map.of("found", found, "heading",
                        Objects.requireNonNullElse(sections.get(i).heading(), ""));
                judgements.add(broken(order, words, sections.get(i)));
                return;
            }
        }
    }

    private static Judgement broken(Rule rule, Map<String, String> words, Section section) {
        return rule.broken(rule.severity(), rule.message(Rule.BROKEN, words), section, section.heading());
    }

    private static boolean isEmpty(Section section, String organ) {
        return (isBlank(section.text()) || isSignature(section.text(), organ))
                && section.parts().stream().allMatch(part -> isBlank(part.text()));
    }

    /** What stands below the last heading may be no more than who signed, and when. */
    private static boolean isSignature(String text, String organ) {
        return text.length() <= LONGEST_SIGNATURE && text.lines().map(line -> PrintedText.of(line).text())
                .allMatch(line -> line.isEmpty() || DAY.matcher(line).matches()
                        || organ != null && (organ.endsWith(line) || line.endsWith(organ)));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static String heading(FormSection section) {
        return NUMERALS.charAt(section.number()) + "、" + section.heading();
    }
}

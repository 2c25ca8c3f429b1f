package cn.gouji.validate.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** The outer form: which form a report follows and how its title reads. */
public final class FormRules implements RuleFamily {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}年(?!度)");
    private static final Pattern OF_YEAR = Pattern.compile("(\\d{4}年)度");
    private static final String WORDS = "政府信息公开工作年度报告";

    private final Rule outdated;
    private final Rule title;

    public FormRules(RuleCatalogue catalogue) {
        this.outdated = catalogue.rule("form.outdated");
        this.title = catalogue.rule("title.form");
    }

    @Override
    public List<Judgement> judge(CheckedReport checked) {
        List<Judgement> judgements = new ArrayList<>(2);
        form(checked, judgements);
        title(checked.report(), judgements);
        return judgements;
    }

    private void form(CheckedReport checked, List<Judgement> judgements) {
        Form used = checked.cells().form();
        Integer year = checked.report().year();
        if (year == null) {
            judgements.add(outdated.undecided("year"));
        } else if (!used.holdsFor(year)) {
            Stream.of(Form.values())
                    .filter(form -> form.holdsFor(year))
                    .findFirst()
                    .ifPresent(due -> judgements.add(outdated.broken(Map.of("year", year.toString(), "used",
                            FormCatalogue.of(used).basis(), "due", FormCatalogue.of(due).basis()))));
        }
    }

    private void title(ParsedReport report, List<Judgement> judgements) {
        if (report.title() == null) {
            judgements.add(title.undecided("title"));
            return;
        }
        String text = BLANKS.matcher(report.title()).replaceAll("");
        List<String> faults = new ArrayList<>();
        if (!text.endsWith(WORDS)) {
            faults.add("标题应以“" + WORDS + "”结尾");
        }
        if (!YEAR.matcher(text).find()) {
            Matcher twice = OF_YEAR.matcher(text);
            faults.add(twice.find()
                    ? "“" + twice.group() + "”应写作“" + twice.group(1) + "”"
                    : "标题应写明“YYYY年”");
        }
        if (text.endsWith(WORDS) && YEAR.matcher(text).replaceFirst("").length() == WORDS.length()) {
            faults.add("标题应写明机关全称");
        }
        if (!faults.isEmpty()) {
            String message = title.message(Rule.BROKEN, Map.of("faults", String.join("；", faults)));
            judgements.add(title.broken(title.severity(), message, List.of(), report.title(), List.of()));
        }
    }
}

package cn.gouji.validate.wording;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.passage.Passage;
import cn.gouji.validate.passage.PrintedText;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** What a report says it is based on. */
public final class CitationRules implements RuleFamily {

    private static final String DOCUMENT = "公开办";
    private static final Pattern FORM_2019 = Pattern.compile("(?:国办)?" + DOCUMENT + "函?[〔【\\[（]?2019[〕】\\]）]?60号");
    private static final Pattern FORM_2021 = Pattern.compile("(?:国办)?" + DOCUMENT + "函?[〔【\\[（]?2021[〕】\\]）]?30号");
    private static final Set<OrganKind> DEPARTMENTS = EnumSet.of(OrganKind.PROVINCIAL_DEPARTMENT,
            OrganKind.CITY_DEPARTMENT, OrganKind.COUNTY_DEPARTMENT);
    private static final String OLD_DAY = "3月31日";
    /** The day by which departments had to publish until the regulation was revised. */
    private static final Pattern OLD_DEADLINE = Pattern
            .compile("3月31日[之以]?前[^。；]{0,30}年度报告|年度报告[^。；]{0,30}3月31日[之以]?前");

    private final Rule basis;
    private final Rule regulation;

    public CitationRules(RuleCatalogue catalogue) {
        this.basis = catalogue.rule("text.basis");
        this.regulation = catalogue.rule("text.regulation");
    }

    @Override
    public List<Judgement> judge(CheckedReport checked) {
        List<Judgement> judgements = new ArrayList<>(0);
        String preface = checked.report().preface() == null ? "" : checked.report().preface();
        String plain = PrintedText.of(preface).text();
        Integer year = checked.report().year();
        if (year != null) {
            outdated(year, texts(checked, plain, DOCUMENT), judgements);
        }
        if (DEPARTMENTS.contains(checked.report().organ().kind())) {
            oldDeadline(texts(checked, plain, OLD_DAY), judgements);
        }
        return judgements;
    }

    private static String texts(CheckedReport checked, String preface, String word) {
        return Stream.concat(Stream.of(preface), checked.passages().stream().map(Passage::text))
                .filter(text -> text.contains(word)).collect(Collectors.joining("\n"));
    }

    private void outdated(int year, String text, List<Judgement> judgements) {
        Matcher old = FORM_2019.matcher(text);
        Matcher recent = FORM_2021.matcher(text);
        boolean citesOld = old.find();
        boolean citesRecent = recent.find();
        if (Form.FORM_2021.holdsFor(year) && citesOld && !citesRecent) {
            broken(basis, old.group(), "国办公开办函〔2021〕30号", judgements);
        } else if (Form.FORM_2019.holdsFor(year) && citesRecent && !citesOld) {
            broken(basis, recent.group(), "国办公开办函〔2019〕60号", judgements);
        }
    }

    /** A sentence that also names the right day, or the government, tells the law as it is. */
    private void oldDeadline(String text, List<Judgement> judgements) {
        Matcher old = OLD_DEADLINE.matcher(text);
        if (old.find() && !text.contains("1月31日前") && !old.group().contains("人民政府")) {
            String message = regulation.message(Rule.BROKEN, Map.of("quote", old.group(), "right", "部门于次年1月31日前公布"));
            judgements.add(regulation.broken(regulation.severity(), message, List.of(), old.group(), List.of()));
        }
    }

    private static void broken(Rule rule, String quote, String right, List<Judgement> judgements) {
        judgements.add(rule.broken(rule.severity(), rule.message(Rule.BROKEN, Map.of("found", quote, "right", right)),
                List.of(), quote, List.of()));
    }
}

package cn.gouji.validate.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.Section;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** Text taken over from last year's report (内容雷同). */
public final class CopyRules implements RuleFamily {

    private static final int PROBLEMS = 5;
    private static final Pattern IMPROVEMENT = Pattern
            .compile("改进(情况|措施|办法|方向|思路)|整改措施|下一步|下步|今后|针对(以上|上述|存在)");

    private final Rule text;
    private final Rule problems;
    private final double similar;
    private final double same;
    private final int length;
    private final double sameProblems;
    private final int problemsLength;

    public CopyRules(RuleCatalogue catalogue) {
        this.text = catalogue.rule("years.copiedText");
        this.problems = catalogue.rule("years.copiedProblems");
        this.similar = text.parameter("similar").doubleValue();
        this.same = text.parameter("same").doubleValue();
        this.length = text.parameter("length").intValue();
        this.sameProblems = problems.parameter("same").doubleValue();
        this.problemsLength = problems.parameter("length").intValue();
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        ParsedReport before = report.circumstances().previous();
        if (before == null) {
            return List.of();
        }
        List<Judgement> judgements = new ArrayList<>(0);
        for (Section section : report.report().sections()) {
            if (PlainText.SECTIONS.contains(section.number())) {
                compare(section, report.report(), before, judgements);
            }
        }
        return judgements;
    }

    private void compare(Section section, ParsedReport now, ParsedReport before, List<Judgement> judgements) {
        String words = PlainText.of(now, section.number());
        String wordsBefore = PlainText.of(before, section.number());
        if (words.length() < Math.min(length, problemsLength) || wordsBefore.isEmpty()) {
            return;
        }
        Shingles shingles = new Shingles(wordsBefore);
        double share = shingles.share(words);
        if (words.length() >= length && share >= similar) {
            Severity severity = share >= same ? text.severity() : text.mildSeverity();
            judgements.add(broken(text, severity, section, before, share));
        } else if (section.number() == PROBLEMS) {
            String stated = statedProblems(now);
            double shareOfProblems = shingles.share(stated);
            if (stated.length() >= problemsLength && shareOfProblems >= sameProblems) {
                judgements.add(broken(problems, problems.severity(), section, before, shareOfProblems));
            }
        }
    }

    /** What stands before the improvements; a heading that names both does not end it. */
    private String statedProblems(ParsedReport report) {
        String printed = PlainText.text(report, PROBLEMS);
        List<String> names = PlainText.names(report.organ());
        Matcher end = IMPROVEMENT.matcher(printed);
        while (end.find()) {
            String stated = PlainText.of(printed.substring(0, end.start()), names);
            if (stated.length() >= problemsLength) {
                return stated;
            }
        }
        return "";
    }

    private static Judgement broken(Rule rule, Severity severity, Section section, ParsedReport before,
            double share) {
        Map<String, String> words = Map.of("section", String.valueOf("〇一二三四五六".charAt(section.number())), "before",
                String.valueOf(before.year()), "percent", percent(share));
        return rule.broken(severity, rule.message(Rule.BROKEN, words), section, section.heading());
    }

    /** Rounded down: a text with one new word is not told as copied in full. */
    static String percent(double share) {
        return BigDecimal.valueOf((long) Math.floor(share * 100)).toPlainString();
    }
}

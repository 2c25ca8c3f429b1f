package cn.gouji.validate.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.Period;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.passage.Passage;
import cn.gouji.validate.passage.PrintedText;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** One year throughout: in the title, in the period and in what the text tells. */
public final class YearRules implements RuleFamily {

    private static final Pattern TITLE_YEAR = Pattern.compile("(?<!\\d)(20\\d{2})年");
    /** A sentence that begins so tells what was done in that year. */
    private static final Pattern OPENING = Pattern
            .compile("^(?:[（(]?[一二三四五六七八九十\\d]+[）)、.．])?(?:[^，。：]{0,12}(?:[：。]|情况|方面))?(20\\d{2})年(?:度|来|，|全年|我|本|在)");
    /** What has to do with an earlier year rightly. */
    private static final Pattern OTHER_YEAR_MEANT = Pattern
            .compile("同比|相比|以来|起|至|结转|上年|上一年|去年|期间|[0-9]月|报告|历年|累计|截至|计划|将|〔");
    /** What was made then may still hold, unless it is counted: that is done for the year of the report. */
    private static final Pattern MADE_THEN = Pattern.compile("制定|印发|出台|修订|修改|公布|施行|实施|批准|成立|建成");
    private static final Pattern COUNTED = Pattern.compile("共[^，。《]{0,16}[0-9]+[件条份篇次项]");
    private static final int PROBLEMS = 5;

    private final Rule rule;

    public YearRules(RuleCatalogue catalogue) {
        this.rule = catalogue.rule("text.otherYear");
    }

    @Override
    public List<Judgement> judge(CheckedReport checked) {
        ParsedReport report = checked.report();
        List<Judgement> judgements = new ArrayList<>(0);
        if (report.year() != null) {
            period(report, judgements);
            text(checked, report.year(), judgements);
        }
        return judgements;
    }

    private void period(ParsedReport report, List<Judgement> judgements) {
        Period period = report.period();
        String title = report.title() == null ? "" : PrintedText.of(report.title()).text();
        Matcher inTitle = TITLE_YEAR.matcher(title);
        boolean single = inTitle.find() && !inTitle.group(1).isEmpty();
        if (period == null || period.from() == null || period.to() == null) {
            return;
        }
        // Where the title tells none the year is that of the report as the text names it, else of the period itself.
        int year = single ? Integer.parseInt(inTitle.group(1)) : report.year();
        boolean otherYear = period.from().getYear() != year || period.to().getYear() != year;
        boolean part = period.from().getDayOfYear() > 1 || period.to().getDayOfYear() < period.to().lengthOfYear();
        if (otherYear || part) {
            Map<String, String> words = Map.of("year", String.valueOf(year), "from", period.from().toString(), "to",
                    period.to().toString());
            judgements.add(rule.broken(otherYear ? rule.severity() : rule.mildSeverity(),
                    rule.message(otherYear ? single ? "period" : "named" : "partOfYear", words), List.of(),
                    report.title(),
                    List.of()));
        }
    }

    /** Only an earlier year at the head of a sentence that does not name the right one. */
    private void text(CheckedReport checked, int year, List<Judgement> judgements) {
        for (Passage passage : checked.passages()) {
            String text = passage.text();
            if (passage.section() > PROBLEMS || !text.contains("20")) {
                continue;
            }
            Matcher opening = OPENING.matcher(text);
            if (opening.find() && Integer.parseInt(opening.group(1)) < year
                    && !text.contains(year + "年") && !OTHER_YEAR_MEANT.matcher(text).find()
                    && (COUNTED.matcher(text).find() || !MADE_THEN.matcher(text).find())) {
                String quote = passage.quote();
                Map<String, String> words = Map.of("year", String.valueOf(year), "found", opening.group(1), "quote",
                        quote.length() > 40 ? quote.substring(0, 40) + "……" : quote);
                judgements.add(rule.broken(rule.mildSeverity(), rule.message(Rule.BROKEN, words), List.of(), quote,
                        List.of()));
            }
        }
    }
}

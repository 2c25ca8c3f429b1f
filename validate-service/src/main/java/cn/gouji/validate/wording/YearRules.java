package cn.gouji.validate.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
            .compile(
                    "同[比期]|相比|以来|[年月日时]起|起至|[年月日]至|至今|结转|上年|上一年|去年|期间|[0-9]月|报告|历年|截[至止]|〔|整改|得到(?:有效)?(?:解决|改善)|已(?:经)?(?:解决|改进|改善|完善|落实)");
    /** A clause that counts what was done in a year. */
    private static final Pattern TOLD = Pattern.compile("(?:^|[，。；：]|情况|方面|[一二三四五六七]是)(20\\d{2})年(?:度|全年)?，?"
            + "(?<told>[^，。；：（）0-9]{0,30}?(?:(?:收到|受理|接收|公开|发布|办理|处理|制定|制发|作出|开展|举办|召开)"
            + "[^，。；：（）0-9]{0,24}(?=[0-9])|(?:未|没有|无)[^，。；：（）0-9]{0,24}(?:申请|复议|诉讼)))");
    private static final Pattern NOT_OF_THE_YEAR = Pattern
            .compile("同期|以来|结转|[上去]年|[到理开布定发]的(?!政)|的$|报告|年报|未办结");
    private static final Pattern COMPARED = Pattern.compile("同[比期]|相比|[今本当]年|分别|较");
    private static final Pattern TURNED = Pattern.compile("(?<from>(?<year>20\\d{2})年1月1日)[^，。；0-9]{0,4}[至到\\-—－~～]+"
            + "(?<to>(?<other>20\\d{2})年12月31日)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?=年)");
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
            turnedPeriod(checked, judgements);
            text(checked, report.year(), judgements);
        }
        return judgements;
    }

    /** 2023年1月1日起至2022年12月31日 is no period, so the reader gives none. */
    private void turnedPeriod(CheckedReport checked, List<Judgement> judgements) {
        if (checked.report().period() != null) {
            return;
        }
        String preface = checked.report().preface();
        Stream.concat(preface == null ? Stream.of() : Stream.of(PrintedText.of(preface).text()),
                checked.passages().stream().filter(passage -> passage.section() == 1).map(Passage::text))
                .map(TURNED::matcher).filter(Matcher::find)
                .filter(found -> !found.group("year").equals(found.group("other"))).findFirst()
                .ifPresent(found -> judgements.add(rule.broken(rule.severity(),
                        rule.message("turned", Map.of("year", String.valueOf(checked.report().year()), "from",
                                found.group("from"), "to", found.group("to"))),
                        List.of(), found.group(), List.of())));
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

    /** Only an earlier year that heads a sentence, or a clause that counts, where the right one is not named. */
    private void text(CheckedReport checked, int year, List<Judgement> judgements) {
        for (Passage passage : checked.passages()) {
            String text = passage.text();
            if (passage.section() > PROBLEMS || !text.contains("20")) {
                continue;
            }
            String found = text.contains(year + "年") ? null : earlierYear(text, year);
            if (found != null) {
                String quote = passage.quote();
                Map<String, String> words = Map.of("year", String.valueOf(year), "found", found, "quote",
                        quote.length() > 40 ? quote.substring(0, 40) + "……" : quote);
                judgements.add(rule.broken(rule.mildSeverity(), rule.message(Rule.BROKEN, words), List.of(), quote,
                        List.of()));
            }
        }
    }

    private static String earlierYear(String text, int year) {
        Matcher opening = OPENING.matcher(text);
        if (opening.find() && Integer.parseInt(opening.group(1)) < year && !OTHER_YEAR_MEANT.matcher(text).find()
                && (COUNTED.matcher(text).find() || !MADE_THEN.matcher(text).find())) {
            return opening.group(1);
        }
        Matcher told = TOLD.matcher(text);
        boolean stale = told.find() && Integer.parseInt(told.group(1)) < year
                && !NOT_OF_THE_YEAR.matcher(told.group("told")).find() && !COMPARED.matcher(text).find()
                && YEAR.matcher(text).results().allMatch(other -> other.group().equals(told.group(1)));
        return stale ? told.group(1) : null;
    }
}

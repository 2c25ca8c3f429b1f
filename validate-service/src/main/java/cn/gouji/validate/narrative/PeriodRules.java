package cn.gouji.validate.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.passage.Amount;
import cn.gouji.validate.passage.Passage;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** Quarters, half-years or months that a sentence lists in full make up the year's number that it states. */
public final class PeriodRules implements RuleFamily {

    /** Up to a date, or since one: such numbers hold each other and do not add up. */
    private static final Pattern CUMULATIVE = Pattern.compile("前[一二三两123]?个?季度|累计|截[至止]|以来|[0-9一二三四]季度?[至到\\-—~－]");
    private static final Pattern OF_THE_YEAR = Pattern.compile("全年|年度|年内|20\\d{2}年|共|合计|总[计数量]");
    private static final Pattern OF_ANOTHER_YEAR = Pattern.compile("去年|上年|上一年");

    /** A way of dividing a year; the first group tells which part is meant. */
    private record Division(String sign, Pattern part, List<Set<String>> names) {
    }

    private static final List<Division> DIVISIONS = List.of(
            new Division("季度", Pattern.compile("第?([一二三四1-4])季度"),
                    List.of(Set.of("一", "1"), Set.of("二", "2"), Set.of("三", "3"), Set.of("四", "4"))),
            new Division("下半年", Pattern.compile("([上下])半年"), List.of(Set.of("上"), Set.of("下"))),
            new Division("12月", Pattern.compile("(?<![0-9至到\\-—~－])(1[0-2]|[1-9])月份?(?![0-9至到\\-—~－底末初])"),
                    IntStream.rangeClosed(1, 12).mapToObj(month -> Set.of(String.valueOf(month))).toList()));

    private final Rule rule;

    public PeriodRules(RuleCatalogue catalogue) {
        this.rule = catalogue.rule("narrative.periods");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        List<Judgement> judgements = new ArrayList<>(0);
        for (Passage passage : report.passages()) {
            for (Division division : DIVISIONS) {
                if (passage.text().contains(division.sign()) && !CUMULATIVE.matcher(passage.text()).find()) {
                    compare(passage, division, judgements);
                }
            }
        }
        return judgements;
    }

    private void compare(Passage passage, Division division, List<Judgement> judgements) {
        Map<Integer, Amount> parts = new TreeMap<>();
        List<Amount> others = new ArrayList<>();
        boolean twice = false;
        for (Amount amount : passage.amounts()) {
            int part = part(amount, division);
            if (part < 0) {
                others.add(amount);
            } else {
                twice |= parts.put(part, amount) != null;
            }
        }
        // A part that is named twice counts two things, and without one of the parts nothing is complete.
        if (twice || parts.size() < division.names().size()) {
            return;
        }
        Amount first = parts.get(0);
        BigDecimal sum = parts.values().stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Amount> alike = others.stream().filter(first::sharesUnit).toList();
        List<Amount> totals = alike.stream().filter(amount -> OF_THE_YEAR.matcher(amount.label()).find()
                && !OF_ANOTHER_YEAR.matcher(amount.label()).find()).toList();
        boolean comparable = parts.values().stream().allMatch(part -> part.isExact() && part.sharesUnit(first));
        boolean found = alike.stream()
                .anyMatch(amount -> amount.low().compareTo(sum) <= 0 && amount.high().compareTo(sum) >= 0);
        // Of several totals nobody knows which is meant.
        if (comparable && !found && totals.size() == 1 && isNear(sum, totals.getFirst().value())) {
            judgements.add(new Judgement.Broken(rule, finding(passage, parts, totals.getFirst(), sum)));
        }
    }

    /** Sums that are far apart are of two matters. */
    private boolean isNear(BigDecimal sum, BigDecimal total) {
        return sum.subtract(total).abs().compareTo(total.multiply(rule.parameter("mostApart"))) <= 0;
    }

    /** Number of the part of the year that an amount is of, -1 if of none. */
    private static int part(Amount amount, Division division) {
        Matcher named = division.part().matcher(amount.label());
        int part = -1;
        while (named.find()) {
            for (int number = 0; number < division.names().size(); number++) {
                part = division.names().get(number).contains(named.group(1)) ? number : part;
            }
        }
        return part;
    }

    private Finding finding(Passage passage, Map<Integer, Amount> parts, Amount total, BigDecimal sum) {
        int from = Math.min(total.start() - total.label().length(), parts.values().stream()
                .mapToInt(part -> part.start() - part.label().length()).min().getAsInt());
        int to = Math.max(total.end(), parts.values().stream().mapToInt(Amount::end).max().getAsInt());
        String quote = passage.quote(from, to);
        String listed = parts.values().stream().map(part -> part.value().toPlainString())
                .collect(Collectors.joining("＋"));
        Map<String, String> words = Map.of("quote", quote, "parts", listed, "sum", sum.toPlainString(), "total",
                total.value().toPlainString(), "difference", sum.subtract(total.value()).abs().toPlainString());
        return new Finding(rule.id(), rule.severity(), List.of(), rule.message(Rule.BROKEN, words), sum, total.value(),
                quote, null, FindingState.OPEN, List.of());
    }
}

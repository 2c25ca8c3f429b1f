package cn.gouji.validate.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** 二、上年结转 must be what last year's report gave as 四、结转下年度继续办理. */
public final class CarriedInRules implements RuleFamily {

    private static final String IN = "requests.carriedIn.";
    private static final String OVER = "requests.carriedOver.";
    private static final String TOTAL = "total";
    private static final List<String> APPLICANTS = List.of("naturalPerson", "business", "research", "publicWelfare",
            "legalService", "otherOrganisation");

    private final Rule rule;

    public CarriedInRules(RuleCatalogue catalogue) {
        this.rule = catalogue.rule("years.carriedIn");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        if (!report.circumstances().historyKnown()) {
            return List.of();
        }
        return TwoYears.of(report).map(this::compare).orElseGet(() -> List.of(rule.undecided(TwoYears.PREVIOUS)));
    }

    private List<Judgement> compare(TwoYears years) {
        BigDecimal in = years.number(IN + TOTAL);
        BigDecimal over = years.numberBefore(OVER + TOTAL);
        List<Judgement> judgements = new ArrayList<>(1);
        if (in == null || over == null) {
            judgements.add(undecided(years, in, over));
        } else if (in.compareTo(over) != 0) {
            judgements.add(new Judgement.Broken(rule, total(years, in, over)));
            return judgements;
        }
        columns(years, judgements);
        return judgements;
    }

    private Judgement undecided(TwoYears years, BigDecimal in, BigDecimal over) {
        BigDecimal leniently = Objects.requireNonNullElse(in, BigDecimal.ZERO);
        BigDecimal lenientlyBefore = Objects.requireNonNullElse(over, BigDecimal.ZERO);
        boolean differ = years.onlyBlank(IN + TOTAL, OVER + TOTAL) && leniently.compareTo(lenientlyBefore) != 0;
        Finding lenient = differ ? total(years, leniently, lenientlyBefore) : null;
        return new Judgement.Open(rule, years.missing(List.of(IN + TOTAL), List.of(OVER + TOTAL)), lenient);
    }

    private Finding total(TwoYears years, BigDecimal in, BigDecimal over) {
        boolean plain = years.readPlainly(IN + TOTAL, OVER + TOTAL);
        String message = rule.message(Rule.BROKEN, Map.of("year", years.year(), "before", years.yearBefore(), "in",
                in.toPlainString(), "over", over.toPlainString()))
                + (plain ? "" : "（其中有单元格的位置是推断的，也可能是识读有误，请对照原文。）");
        return finding(years, plain ? rule.severity() : rule.mildSeverity(), List.of(IN + TOTAL), message, over, in);
    }

    /** The total agrees, its parts do not: applicants may have been classed anew. */
    private void columns(TwoYears years, List<Judgement> judgements) {
        List<String> differing = APPLICANTS.stream().filter(column -> differs(years, column)).toList();
        if (!differing.isEmpty()) {
            List<String> told = differing.stream()
                    .map(column -> years.name(IN + column).replaceFirst(".*行", "") + " "
                            + years.number(IN + column).toPlainString() + "（上年报告为 "
                            + years.numberBefore(OVER + column).toPlainString() + "）")
                    .toList();
            String message = rule.message("columns",
                    Map.of("year", years.year(), "before", years.yearBefore(), "columns", String.join("、", told)));
            judgements.add(new Judgement.Broken(rule, finding(years, rule.mildSeverity(),
                    differing.stream().map(column -> IN + column).toList(), message, null, null)));
        }
    }

    private static boolean differs(TwoYears years, String column) {
        BigDecimal in = years.number(IN + column);
        BigDecimal over = years.numberBefore(OVER + column);
        return Stream.of(in, over).allMatch(Objects::nonNull) && in.compareTo(over) != 0;
    }

    private Finding finding(TwoYears years, Severity severity, List<String> cells, String message,
            BigDecimal expected, BigDecimal actual) {
        CheckedReport now = years.now();
        IntStream numbers = cells.stream().mapToInt(now.cells()::number);
        return new Finding(rule.id(), severity, cells, message, expected, actual, null, null, FindingState.OPEN,
                now.places(numbers));
    }
}

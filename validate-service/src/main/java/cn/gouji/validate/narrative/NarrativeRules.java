package cn.gouji.validate.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.report.Bound;
import cn.gouji.contracts.report.Figure;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.report.FormCells;
import cn.gouji.validate.report.StatementPattern;
import cn.gouji.validate.report.StatementPattern.Reading;
import cn.gouji.validate.rule.RuleFamily;

/** The running text against the tables: a figure must agree with one of the sums that it may stand for. */
public final class NarrativeRules implements RuleFamily {

    /** How far 约 and 近 may be off. */
    private static final BigDecimal ABOUT = new BigDecimal("0.2");

    private static final boolean[] ALWAYS = {false};
    private static final boolean[] EITHER = {false, true};

    private final Map<Form, List<Comparison>> byForm = new EnumMap<>(Form.class);

    /**
     * @param not null if the figure always means what its name says
     * @param reasons null if none let it be a single cell
     * @param reasoned whether these comparisons are with figures that name a reason, or with the others
     * @param unlessSaid null if nothing that is said changes the meaning
     */
    private record Comparison(Rule rule, StatementPattern pattern, Pattern not, Pattern reasons, boolean reasoned,
            Pattern unlessSaid, List<Reading> readings, List<Reading> mild) {

        static Comparison of(Rule rule, StatementPattern pattern, boolean reasoned, FormCells form) {
            return new Comparison(rule, pattern, compiled(pattern.not()), compiled(pattern.reasons()), reasoned,
                    compiled(pattern.unlessSaid()), pattern.readings(form, reasoned), pattern.mildReadings(form));
        }

        private static Pattern compiled(String expression) {
            return expression == null ? null : Pattern.compile(expression);
        }

        boolean isAbout(Figure figure) {
            return pattern.figure().equals(figure.name()) && figure.value() != null
                    && (pattern.zero() == null || pattern.zero() == (figure.value().signum() == 0))
                    && !isIn(figure, not) && isIn(figure, reasons) == reasoned;
        }

        private static boolean isIn(Figure figure, Pattern words) {
            return words != null && figure.quote() != null && words.matcher(figure.quote()).find();
        }
    }

    public NarrativeRules(RuleCatalogue catalogue) {
        for (Form form : Form.values()) {
            List<Comparison> comparisons = new ArrayList<>();
            for (Rule rule : catalogue.rules().stream().filter(rule -> rule.forms().contains(form)).toList()) {
                for (StatementPattern pattern : rule.statements()) {
                    for (boolean reasoned : pattern.reasons() == null ? ALWAYS : EITHER) {
                        Comparison comparison = Comparison.of(rule, pattern, reasoned, FormCells.of(form));
                        if (!comparison.readings().isEmpty()) {
                            comparisons.add(comparison);
                        }
                    }
                }
            }
            byForm.put(form, comparisons);
        }
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        List<Judgement> judgements = new ArrayList<>(2);
        if (!report.report().figures().isEmpty()) {
            for (Comparison comparison : byForm.get(report.cells().form())) {
                List<Figure> stated = report.report().figures().stream()
                        .filter(comparison::isAbout).toList();
                if (!stated.isEmpty() && !meansSomethingElse(report, comparison)) {
                    compare(report, comparison, stated, judgements);
                }
            }
        }
        return judgements;
    }

    private static boolean meansSomethingElse(CheckedReport report, Comparison comparison) {
        return report.report().figures().stream()
                .anyMatch(figure -> comparison.pattern().unless().contains(figure.name())
                        && figure.value() != null && figure.value().signum() > 0)
                || comparison.unlessSaid() != null && report.passages().stream()
                        .anyMatch(passage -> passage.section() == 1
                                && comparison.unlessSaid().matcher(passage.text()).find());
    }

    private static void compare(CheckedReport report, Comparison comparison, List<Figure> stated,
            List<Judgement> judgements) {
        int[] missing = comparison.readings().stream().flatMapToInt(Reading::cells)
                .filter(cell -> report.value(cell) == CheckedReport.UNKNOWN).distinct().toArray();
        List<Reading> known = comparison.readings().stream().filter(reading -> isKnown(report, reading)).toList();
        for (Figure figure : stated) {
            if (known.stream().anyMatch(reading -> agrees(figure, comparison.pattern(), sum(report, reading)))) {
                return;
            }
        }
        if (missing.length > 0) {
            judgements.add(comparison.rule().undecided(
                    report.ids(IntStream.of(missing)).toArray(String[]::new)));
            return;
        }
        Figure total = stated.getFirst();
        // Several numbers of one kind are a breakdown: only the first can be their total, if it is the largest.
        boolean others = OthersNumbers.mayBe(report, total);
        if (stated.stream().noneMatch(figure -> figure.value().compareTo(total.value()) > 0)
                && !(others && OthersNumbers.standBeside(report, total, sums(report, known)))) {
            boolean alone = stated.stream().allMatch(figure -> figure.value().compareTo(total.value()) == 0);
            boolean plain = report.readPlainly(known.stream().flatMapToInt(Reading::cells).toArray());
            boolean spoken = comparison.mild().stream().filter(reading -> isKnown(report, reading))
                    .anyMatch(reading -> agrees(total, comparison.pattern(), sum(report, reading)));
            Severity severity = alone && plain && !others && !spoken
                    ? comparison.rule().severity()
                    : comparison.rule().mildSeverity();
            judgements.add(new Judgement.Broken(comparison.rule(),
                    new NarrativeWords(report, comparison.rule(), known).finding(severity,
                            spoken ? "mild" : Rule.BROKEN,
                            total, number(total, comparison.pattern()))));
        }
    }

    private static boolean isKnown(CheckedReport report, Reading reading) {
        return reading.cells().noneMatch(cell -> report.value(cell) == CheckedReport.UNKNOWN);
    }

    private static BigDecimal number(Figure figure, StatementPattern pattern) {
        return pattern.means() == null ? figure.value() : pattern.means();
    }

    private static boolean agrees(Figure figure, StatementPattern pattern, long sum) {
        BigDecimal number = number(figure, pattern);
        BigDecimal table = BigDecimal.valueOf(sum);
        if (figure.bound() == Bound.AT_LEAST) {
            return table.compareTo(number) >= 0;
        }
        if (figure.bound() == Bound.ABOUT) {
            return table.subtract(number).abs().compareTo(number.multiply(ABOUT)) <= 0;
        }
        return table.compareTo(number) == 0;
    }

    private static List<BigDecimal> sums(CheckedReport report, List<Reading> readings) {
        return readings.stream().map(reading -> BigDecimal.valueOf(sum(report, reading))).toList();
    }

    static long sum(CheckedReport report, Reading reading) {
        return IntStream.of(reading.added()).mapToLong(report::value).sum()
                - IntStream.of(reading.taken()).mapToLong(report::value).sum();
    }
}

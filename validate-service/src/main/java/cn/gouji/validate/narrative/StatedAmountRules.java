package cn.gouji.validate.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import cn.gouji.contracts.report.Bound;
import cn.gouji.contracts.report.Figure;
import cn.gouji.contracts.report.Place;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.passage.Amount;
import cn.gouji.validate.passage.Passage;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** Penalties, licences, rules (规章) and fees that the text states, against section 二. */
public final class StatedAmountRules implements RuleFamily {

    private static final BigDecimal YUAN = BigDecimal.valueOf(10_000);
    /** What was made public need not be all that was decided. */
    private static final Pattern MADE_PUBLIC = Pattern.compile("公开|公示|公布|发布|录入|推送|上传|归集");
    private static final Pattern RULES = Pattern.compile("规章(?!制度)(?!以外)");
    private static final Pattern RULES_COUNTED = Pattern.compile("制定|制发|出台|现行有效|颁布");
    private static final Pattern FEES = Pattern.compile("行政事业性收费|收费总(?:额|金额)");

    /** What the text says, and where. */
    private record Stated(BigDecimal value, String quote, List<Place> places) {
    }

    private final Rule decisions;
    private final Rule rules;
    private final Rule fees;

    public StatedAmountRules(RuleCatalogue catalogue) {
        this.decisions = catalogue.rule("narrative.decisions");
        this.rules = catalogue.rule("narrative.rules");
        this.fees = catalogue.rule("narrative.fees");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        List<Judgement> judgements = new ArrayList<>(0);
        if (report.cells().has("disclosure.rules.issued")) {
            figures(report, "penalties", "disclosure.penalties.decisions", judgements);
            figures(report, "licensing", "disclosure.licensing.decisions", judgements);
            figures(report, "coercion", "disclosure.coercion.decisions", judgements);
            for (Passage passage : report.passages()) {
                amounts(report, passage, judgements);
            }
        }
        return judgements;
    }

    private void figures(CheckedReport report, String name, String cell, List<Judgement> judgements) {
        List<Figure> stated = report.report().figures().stream().filter(figure -> name.equals(figure.name())
                && figure.value() != null && figure.bound() == Bound.EXACT).toList();
        // Several numbers are parts of something.
        if (stated.size() == 1) {
            Figure figure = stated.getFirst();
            String quote = figure.quote() == null ? "" : figure.quote();
            Severity severity = MADE_PUBLIC.matcher(quote).find() ? decisions.mildSeverity() : decisions.severity();
            List<Place> places = figure.place() == null ? List.of() : List.of(figure.place());
            compare(report, decisions, severity, List.of(cell), new Stated(figure.value(), quote, places), judgements);
        }
    }

    private void amounts(CheckedReport report, Passage passage, List<Judgement> judgements) {
        String text = passage.text();
        boolean aboutRules = text.contains("规章") && RULES.matcher(text).find() && !text.contains("修改")
                && !text.contains("修订");
        boolean aboutFees = text.contains("收费") && FEES.matcher(text).find() && !text.contains("处理费");
        if (!aboutRules && !aboutFees) {
            return;
        }
        for (Amount amount : passage.amounts()) {
            String quote = passage.quote(amount.start() - amount.label().length(), amount.end());
            boolean counted = "件".equals(amount.unit()) || "部".equals(amount.unit());
            if (aboutRules && counted && amount.isExact() && RULES.matcher(amount.label()).find()
                    && RULES_COUNTED.matcher(amount.label()).find() && !amount.label().contains("规范性文件")) {
                compare(report, rules, rules.severity(),
                        List.of("disclosure.rules.issued", "disclosure.rules.inForce"),
                        new Stated(amount.value(), quote, List.of()), judgements);
            }
            if (aboutFees && "元".equals(amount.unit()) && FEES.matcher(amount.label()).find()) {
                fees(report, amount, quote, judgements);
            }
        }
    }

    private void fees(CheckedReport report, Amount amount, String quote, List<Judgement> judgements) {
        String cell = "disclosure.fees.amount";
        BigDecimal table = report.reading(report.cells().number(cell)).value();
        if (table == null) {
            judgements.add(fees.undecided(cell));
            return;
        }
        // As exact as it was printed: 4.04万元 may be 4.043万元.
        BigDecimal rounding = BigDecimal.ONE.scaleByPowerOfTen(-amount.value().stripTrailingZeros().scale());
        boolean near = table.multiply(YUAN).subtract(amount.value()).abs().compareTo(rounding) <= 0;
        if (!near && amount.isExact()) {
            Stated stated = new Stated(amount.value().divide(YUAN).stripTrailingZeros(), quote, List.of());
            judgements.add(broken(fees, fees.severity(), List.of(cell), stated,
                    "行政事业性收费为 " + table.toPlainString() + " 万元", table));
        }
    }

    private static void compare(CheckedReport report, Rule rule, Severity severity, List<String> cells,
            Stated stated, List<Judgement> judgements) {
        List<BigDecimal> values = cells.stream().map(id -> report.reading(report.cells().number(id)).value())
                .toList();
        if (values.stream().anyMatch(value -> value != null && value.compareTo(stated.value()) == 0)) {
            return;
        }
        if (values.contains(null)) {
            judgements.add(rule.undecided(cells.stream()
                    .filter(id -> report.reading(report.cells().number(id)).value() == null).toArray(String[]::new)));
            return;
        }
        String told = cells.size() == 1
                ? "为 " + values.getFirst().toPlainString()
                : "本年制发 " + values.getFirst().toPlainString() + " 件、现行有效 " + values.getLast().toPlainString()
                        + " 件";
        judgements.add(broken(rule, severity, cells, stated, told, values.getFirst()));
    }

    private static Judgement broken(Rule rule, Severity severity, List<String> cells, Stated stated, String table,
            BigDecimal expected) {
        String message = rule.message(Rule.BROKEN, Map.of("quote", stated.quote(), "table", table));
        return new Judgement.Broken(rule, new Finding(rule.id(), severity, cells, message, expected, stated.value(),
                stated.quote(), null, FindingState.OPEN, stated.places()));
    }
}

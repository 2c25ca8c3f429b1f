package cn.gouji.validate.plausibility;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.Section;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.contracts.validation.Suggestion;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** The amount collected (第二十条第（八）项) is given in 万元, not in 元. */
public final class FeeUnitRules implements RuleFamily {

    private static final String CELL = "disclosure.fees.amount";
    private static final BigDecimal YUAN = BigDecimal.valueOf(10_000);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern IN_YUAN = Pattern.compile("(?<!万)元[）)]?\\s*$");
    private static final Pattern HEADING = Pattern.compile("收费金额[（(]?单位[:：]?(万?)元");
    private static final Set<OrganKind> SMALL = EnumSet.of(OrganKind.TOWNSHIP, OrganKind.STREET,
            OrganKind.COUNTY_DEPARTMENT);

    private final Rule unit;

    public FeeUnitRules(RuleCatalogue catalogue) {
        this.unit = catalogue.rule("disclosure.feeUnit");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        CellValues cells = new CellValues(report);
        BigDecimal amount = cells.value(CELL);
        if (amount == null || amount.signum() <= 0) {
            return List.of();
        }
        if (isPrintedInYuan(report)) {
            return List.of(broken(cells, amount.multiply(YUAN), "printed", unit.severity()));
        }
        if (headingSaysYuan(report)) {
            return List.of(broken(cells, amount, "heading", unit.severity()));
        }
        boolean large = amount.compareTo(unit.parameter("most")) >= 0;
        return large && SMALL.contains(report.report().organ().kind())
                ? List.of(broken(cells, amount, Rule.BROKEN, unit.severity()))
                : List.of();
    }

    /** @param yuan the amount as it is printed */
    private Judgement broken(CellValues cells, BigDecimal yuan, String variant, Severity severity) {
        BigDecimal printed = plain(yuan);
        BigDecimal right = plain(yuan.divide(YUAN));
        Map<String, String> words = Map.of("amount", printed.toPlainString(), "right", right.toPlainString());
        Suggestion suggestion = new Suggestion(Map.of(CELL, right),
                "如 " + printed.toPlainString() + " 的单位是元，折合 " + right.toPlainString() + " 万元。");
        return cells.broken(unit, severity, variant, words, List.of(CELL), right, printed, suggestion);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether 元 stands in the cell itself, which the reader has converted to 万元; not if a reviewer gave another value. */
    private static boolean isPrintedInYuan(CheckedReport report) {
        CellReading reading = report.reading(report.cells().number(CELL));
        return reading.origin() == Origin.REALIGNED && reading.raw() != null && IN_YUAN.matcher(reading.raw()).find();
    }

    /** Whether the column's heading names 元 where the form has 万元. */
    private static boolean headingSaysYuan(CheckedReport report) {
        for (Section section : report.report().sections()) {
            if (section.number() == 2 && section.text() != null) {
                Matcher heading = HEADING.matcher(BLANKS.matcher(section.text()).replaceAll(""));
                return heading.find() && heading.group(1).isEmpty();
            }
        }
        return false;
    }
}

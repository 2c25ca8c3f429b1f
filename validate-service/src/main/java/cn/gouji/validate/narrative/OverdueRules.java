package cn.gouji.validate.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.passage.Amount;
import cn.gouji.validate.passage.Passage;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.report.FormCells;
import cn.gouji.validate.rule.RuleFamily;

/** Applications that, the text says, were not completed or not paid for in time, against the rows that may hold them. */
public final class OverdueRules implements RuleFamily {

    private static final Pattern OVERDUE = Pattern.compile("逾期(?:仍)?(?:未|不|没有)[^逾]{0,8}?(?:补正|缴[费纳]|交费)");
    /** Not of the year, not of this organ alone, or of some of them only by what is told behind. */
    private static final Pattern ANOTHER = Pattern.compile("上年|去年|往年|以来|累计|20\\d\\d|全[省市县区州]|各|第.季|月");
    private static final Set<String> UNITS = Set.of("件", "宗", "份", "条");
    /** Practice puts them into other rows than their own; what no row holds is a fault in any case. */
    private static final List<String> ROWS = List.of("requests.otherwise.correctionOverdue.total",
            "requests.otherwise.feeOverdue.total", "requests.otherwise.other.total",
            "requests.unavailable.stillUnclear.total");

    private final Rule rule;
    private final Map<Form, int[]> cells = new EnumMap<>(Form.class);

    public OverdueRules(RuleCatalogue catalogue) {
        this.rule = catalogue.rule("narrative.overdue");
        for (Form form : Form.values()) {
            FormCells known = FormCells.of(form);
            cells.put(form, ROWS.stream().filter(known::has).mapToInt(known::number).toArray());
        }
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        List<Judgement> judgements = new ArrayList<>(0);
        for (Passage passage : report.passages()) {
            if (passage.text().contains("逾期")) {
                for (Amount amount : passage.amounts()) {
                    if (amount.isExact() && UNITS.contains(String.valueOf(amount.unit()))
                            && OVERDUE.matcher(amount.label()).find() && !ANOTHER.matcher(amount.label()).find()) {
                        compare(report, passage, amount, judgements);
                    }
                }
            }
        }
        return judgements;
    }

    private void compare(CheckedReport report, Passage passage, Amount amount, List<Judgement> judgements) {
        int[] rows = cells.get(report.cells().form());
        int[] missing = IntStream.of(rows).filter(cell -> report.value(cell) == CheckedReport.UNKNOWN).toArray();
        if (missing.length > 0) {
            judgements.add(rule.undecided(report.ids(IntStream.of(missing)).toArray(String[]::new)));
            return;
        }
        BigDecimal table = BigDecimal.valueOf(IntStream.of(rows).mapToLong(report::value).sum());
        if (table.compareTo(amount.value()) < 0) {
            String quote = passage.quote(amount.start() - amount.label().length(), amount.end());
            String message = rule.message(Rule.BROKEN, Map.of("quote", quote, "table", table.toPlainString()));
            judgements.add(
                    new Judgement.Broken(rule, new Finding(rule.id(), rule.severity(), report.ids(IntStream.of(rows)),
                            message, table, amount.value(), quote, null, FindingState.OPEN, List.of())));
        }
    }
}

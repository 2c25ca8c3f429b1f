package cn.gouji.validate.plausibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.report.Bound;
import cn.gouji.contracts.report.Figure;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.contracts.validation.Suggestion;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.CellNames;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** A whole row on the line of another outcome: no equation sees it, but the running text does. */
public final class MisplacedRowRules implements RuleFamily {

    private final Rule rule;

    public MisplacedRowRules(RuleCatalogue catalogue) {
        this.rule = catalogue.rule("requests.misplacedRow");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        Map<String, Figure> stated = stated(report);
        List<Judgement> judgements = new ArrayList<>(0);
        for (OutcomeGroup group : OutcomeGroup.ALL) {
            Figure figure = stated.get(group.figure());
            long sum = group.sum(report);
            if (figure != null && sum != CheckedReport.UNKNOWN && figure.value().longValue() > sum
                    && !includesPartlyGranted(report, group, figure, sum)) {
                long moved = figure.value().longValue() - sum;
                List<Integer> sources = sources(report, stated, group, moved);
                // Where two rows could have been meant, none is accused.
                if (sources.size() == 1) {
                    judgements.add(new Judgement.Broken(rule,
                            finding(report, figure, group, sum, sources.getFirst())));
                }
            }
        }
        return judgements;
    }

    /** 公开 may stand for 予以公开 and 部分公开 together. */
    private static boolean includesPartlyGranted(CheckedReport report, OutcomeGroup group, Figure figure, long sum) {
        return group.equals(OutcomeGroup.ALL.getFirst())
                && figure.value().longValue() == sum + OutcomeGroup.ALL.get(1).sum(report);
    }

    /** Exact figures of outcomes that the text states once. */
    private static Map<String, Figure> stated(CheckedReport report) {
        Map<String, Figure> stated = new HashMap<>();
        List<String> several = new ArrayList<>();
        for (Figure figure : report.report().figures()) {
            boolean number = figure.value() != null && figure.bound() == Bound.EXACT
                    && figure.value().stripTrailingZeros().scale() <= 0;
            // 不掌握 is the usual reason for 无法提供.
            String name = "requests.notHeld".equals(figure.name()) ? "requests.unavailable" : figure.name();
            if (number && name != null && stated.put(name, figure) != null) {
                several.add(name);
            }
        }
        several.forEach(stated::remove);
        return stated;
    }

    /** Cells in the column 总计 of rows that hold just what the group lacks, and that the text does not claim. */
    private static List<Integer> sources(CheckedReport report, Map<String, Figure> stated, OutcomeGroup lacking,
            long moved) {
        List<Integer> sources = new ArrayList<>();
        for (OutcomeGroup other : OutcomeGroup.ALL) {
            long sum = other.sum(report);
            Figure claim = stated.get(other.figure());
            boolean tooMany = claim != null && sum - moved == claim.value().longValue();
            boolean unclaimed = claim == null && !stated.containsKey("requests.grantedOrPartly");
            if (!other.equals(lacking) && sum != CheckedReport.UNKNOWN && (tooMany || unclaimed)) {
                IntStream.of(other.totals(report.cells())).filter(cell -> report.value(cell) == moved)
                        .forEach(sources::add);
            }
        }
        return sources;
    }

    private Finding finding(CheckedReport report, Figure figure, OutcomeGroup lacking, long sum, int source) {
        Cell from = report.cells().cell(source);
        int[] targets = lacking.totals(report.cells());
        Map<String, String> words = Map.of("quote", figure.quote() == null ? "" : figure.quote(), "lacking",
                lacking.title(), "sum", String.valueOf(sum), "from", CellNames.row(from.row()), "count",
                String.valueOf(report.value(source)));
        List<String> cells = IntStream.concat(IntStream.of(source), IntStream.of(targets))
                .mapToObj(report.cells()::id).toList();
        return new Finding(rule.id(), rule.severity(), cells, rule.message(Rule.BROKEN, words), figure.value(),
                BigDecimal.valueOf(sum), figure.quote(), suggestion(report, lacking, source, targets),
                FindingState.OPEN, report.places(IntStream.of(source)));
    }

    private static Suggestion suggestion(CheckedReport report, OutcomeGroup lacking, int source, int[] targets) {
        String from = CellNames.row(report.cells().cell(source).row());
        String reason = "将“" + from + "”整行移到“" + lacking.title() + "”"
                + (targets.length == 1 ? "，" : "下与答复内容相符的一行，") + "勾稽关系不受影响。";
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        if (targets.length == 1) {
            // The seven cells of a row stand side by side, 总计 last.
            for (int column = 6; column >= 0; column--) {
                long moved = report.value(source - column);
                long there = report.value(targets[0] - column);
                if (moved == CheckedReport.UNKNOWN || there == CheckedReport.UNKNOWN) {
                    return new Suggestion(Map.of(), reason);
                }
                values.put(report.cells().id(source - column), BigDecimal.ZERO);
                values.put(report.cells().id(targets[0] - column), BigDecimal.valueOf(moved + there));
            }
        }
        return new Suggestion(values, reason);
    }
}

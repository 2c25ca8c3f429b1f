package cn.gouji.validate.plausibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import cn.gouji.contracts.report.Figure;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** A table of applications full of zeros, while other parts of the report speak of applications or of cases. */
public final class CaseRules implements RuleFamily {

    private static final String RECEIVED = "requests.received.total";
    private static final String CARRIED_IN = "requests.carriedIn.total";
    private static final List<String> CASES = List.of("disputes.review.total", "disputes.directLitigation.total",
            "disputes.litigationAfterReview.total");
    private static final Set<String> NUMBERS = Set.of("requests.none", "requests.received", "requests.newlyReceived",
            "requests.handled", "requests.concluded");

    private final Rule withoutRequests;
    private final Rule emptyTable;

    public CaseRules(RuleCatalogue catalogue) {
        this.withoutRequests = catalogue.rule("disputes.withoutRequests");
        this.emptyTable = catalogue.rule("requests.emptyTable");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        CellValues cells = new CellValues(report);
        List<Judgement> judgements = new ArrayList<>(0);
        boolean none = isZero(cells.value(RECEIVED)) && isZero(cells.value(CARRIED_IN));
        if (none) {
            ParsedReport before = report.circumstances().previous();
            if (before != null && hadNone(before)) {
                cases(cells, judgements);
            }
            vagueStatement(report, cells, judgements);
        }
        return judgements;
    }

    private void cases(CellValues cells, List<Judgement> judgements) {
        List<String> some = CASES.stream().filter(id -> cells.value(id) != null && cells.value(id).signum() > 0)
                .toList();
        if (!some.isEmpty()) {
            BigDecimal count = some.stream().map(cells::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            judgements.add(cells.broken(withoutRequests, withoutRequests.severity(), Rule.BROKEN,
                    Map.of("count", count.toPlainString()), some, null, null, null));
        }
    }

    /** A number in the text is compared elsewhere; here the text says without one that applications were answered. */
    private void vagueStatement(CheckedReport report, CellValues cells, List<Judgement> judgements) {
        List<Figure> figures = report.report().figures();
        if (figures.stream().noneMatch(figure -> NUMBERS.contains(figure.name()))) {
            figures.stream().filter(figure -> "requests.allConcluded".equals(figure.name())).findFirst()
                    .ifPresent(figure -> judgements.add(emptyTable.broken(emptyTable.severity(),
                            emptyTable.message(Rule.BROKEN,
                                    Map.of("quote", figure.quote() == null ? "" : figure.quote())),
                            List.of(RECEIVED), figure.quote(),
                            figure.place() == null ? List.of() : List.of(figure.place()))));
        }
    }

    /** Neither an application last year nor a case still open that could appear again. */
    private static boolean hadNone(ParsedReport before) {
        return Stream.concat(Stream.of(RECEIVED, CARRIED_IN), CASES.stream().map(id -> id.replace("total", "pending")))
                .allMatch(id -> before.cells().containsKey(id) && isZero(before.cells().get(id).value()));
    }

    private static boolean isZero(BigDecimal value) {
        return value != null && value.signum() == 0;
    }
}

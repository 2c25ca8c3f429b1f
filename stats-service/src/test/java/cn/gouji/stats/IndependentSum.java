package cn.gouji.stats;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.validation.Correction;
import cn.gouji.contracts.validation.ReviewState;
import cn.gouji.stats.query.Selection;
import cn.gouji.stats.totals.CellTotal;

/** The same totals computed in memory from the events, without the database or any code of the service. */
public final class IndependentSum {

    private final List<ReportValidated> counted;

    public IndependentSum(Collection<ReportValidated> events) {
        Map<String, ReportValidated> newestRevision = new HashMap<>();
        for (ReportValidated event : events) {
            newestRevision.merge(event.submission().submissionId(), event,
                    (one, other) -> one.revision() >= other.revision() ? one : other);
        }
        Comparator<ReportValidated> order = Comparator
                .comparing((ReportValidated event) -> event.submission().receivedAt())
                .thenComparing(event -> event.submission().submissionId());
        Map<String, ReportValidated> newestOfOrgan = new HashMap<>();
        for (ReportValidated event : newestRevision.values()) {
            if (event.outcome() != Outcome.UNREADABLE && event.review().state() != ReviewState.WITHDRAWN
                    && event.year() != null) {
                String key = event.organ().key() == null
                        ? event.submission().submissionId()
                        : event.organ().key() + "/" + event.year();
                newestOfOrgan.merge(key, event, (one, other) -> order.compare(one, other) > 0 ? one : other);
            }
        }
        counted = List.copyOf(newestOfOrgan.values());
    }

    public long reports(Selection selection) {
        return counted.stream().filter(report -> selected(report, selection)).count();
    }

    /** Only cells that a report of the selection has. */
    public Map<String, CellTotal> cells(Selection selection) {
        Map<String, CellTotal> totals = new LinkedHashMap<>();
        for (ReportValidated report : counted) {
            if (selected(report, selection)) {
                for (Cell cell : FormCatalogue.of(report.form()).cells()) {
                    CellReading reading = report.cells().get(cell.id());
                    Optional<Correction> correction = report.corrections().stream()
                            .filter(one -> one.cell().equals(cell.id()))
                            .findFirst();
                    int corrected = correction.isPresent() ? 1 : 0;
                    BigDecimal value = correction.isPresent()
                            ? correction.get().corrected()
                            : reading == null ? null : reading.value();
                    CellTotal one = value == null
                            ? new CellTotal(null, 0, 1, corrected)
                            : new CellTotal(value, 1, 0, corrected);
                    totals.merge(cell.id(), one, IndependentSum::add);
                }
            }
        }
        return totals;
    }

    private static CellTotal add(CellTotal one, CellTotal other) {
        BigDecimal sum = one.sum() == null ? other.sum() : other.sum() == null ? one.sum() : one.sum().add(other.sum());
        return new CellTotal(sum, one.reports() + other.reports(), one.unknown() + other.unknown(),
                one.corrected() + other.corrected());
    }

    private static boolean selected(ReportValidated report, Selection selection) {
        return report.year() == selection.year()
                && (selection.kind() == null
                        ? !Selection.CONSOLIDATED.contains(report.organ().kind())
                        : report.organ().kind() == selection.kind())
                && !selection.without().contains(report.review().state())
                && (selection.region() == null || report.organ().region() != null
                        && report.organ().region().code().startsWith(selection.region()));
    }
}

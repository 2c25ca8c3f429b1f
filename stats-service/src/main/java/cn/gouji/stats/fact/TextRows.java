package cn.gouji.stats.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.report.Figure;
import cn.gouji.contracts.validation.Undecided;

/** Keeps the figures of the running text, and the rules that could not be decided. */
@ApplicationScoped
public class TextRows {

    private final Session session;

    public TextRows(Session session) {
        this.session = session;
    }

    void write(Collection<ReportValidated> events) {
        List<FigureRow> figures = new ArrayList<>();
        List<UndecidedRow> undecided = new ArrayList<>();
        for (ReportValidated event : events) {
            UUID submissionId = UUID.fromString(event.submission().submissionId());
            for (int place = 0; place < event.figures().size(); place++) {
                figures.add(new FigureRow(submissionId, place + 1, event.figures().get(place)));
            }
            event.undecided().forEach(one -> undecided.add(new UndecidedRow(submissionId, one)));
        }
        if (!figures.isEmpty()) {
            writeFigures(figures);
        }
        if (!undecided.isEmpty()) {
            writeUndecided(undecided);
        }
    }

    private void writeFigures(List<FigureRow> rows) {
        session.createNativeMutationQuery("""
                INSERT INTO figure_fact (submission_id, position, name, value, bound, unit, quote, section)
                SELECT * FROM unnest(:submissions, :positions, :names, :values, :bounds, :units, :quotes, :sections)""")
                .setParameter("submissions", Columns.of(rows, UUID.class, FigureRow::submissionId))
                .setParameter("positions", Columns.of(rows, Integer.class, FigureRow::position))
                .setParameter("names", Columns.of(rows, String.class, row -> row.figure.name()))
                .setParameter("values", Columns.of(rows, BigDecimal.class, row -> row.figure.value()))
                .setParameter("bounds", Columns.of(rows, String.class,
                        row -> row.figure.bound() == null ? null : ContractJson.code(row.figure.bound())))
                .setParameter("units", Columns.of(rows, String.class, row -> Storable.text(row.figure.unit())))
                .setParameter("quotes", Columns.of(rows, String.class, row -> Storable.text(row.figure.quote())))
                .setParameter("sections", Columns.of(rows, Integer.class, row -> row.figure.section()))
                .executeUpdate();
    }

    private void writeUndecided(List<UndecidedRow> rows) {
        // A rule may lack values in several places of one report; what it lacks is kept once.
        session.createNativeMutationQuery(
                """
                        INSERT INTO undecided_fact (submission_id, rule, missing)
                        SELECT submission_id, rule, string_to_array(string_agg(missing, ' ' ORDER BY place), ' ')
                        FROM unnest(:submissions, :rules, :missing) WITH ORDINALITY AS given (submission_id, rule, missing, place)
                        GROUP BY submission_id, rule""")
                .setParameter("submissions", Columns.of(rows, UUID.class, UndecidedRow::submissionId))
                .setParameter("rules", Columns.of(rows, String.class, row -> row.undecided.rule()))
                .setParameter("missing", Columns.of(rows, String.class,
                        row -> Storable.text(String.join(" ", row.undecided.missing()))))
                .executeUpdate();
    }

    private record FigureRow(UUID submissionId, int position, Figure figure) {
    }

    private record UndecidedRow(UUID submissionId, Undecided undecided) {
    }
}

package cn.gouji.stats.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.report.Figure;
import cn.gouji.contracts.validation.Undecided;
import cn.gouji.stats.sql.Columns;
import cn.gouji.stats.sql.Sql.Statement;
import cn.gouji.stats.sql.Storable;

/** Keeps the figures of the running text, and the rules that could not be decided. */
final class TextRows {

    private TextRows() {
    }

    static void write(Collection<ReportValidated> events, Collection<Statement> statements) {
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
            statements.add(figures(figures));
        }
        if (!undecided.isEmpty()) {
            statements.add(undecided(undecided));
        }
    }

    private static Statement figures(List<FigureRow> rows) {
        return new Statement("""
                INSERT INTO figure_fact (submission_id, position, name, value, bound, unit, quote, section)
                SELECT * FROM unnest(?, ?, ?, ?, ?, ?, ?, ?)""",
                Columns.of(rows, UUID.class, FigureRow::submissionId),
                Columns.of(rows, Integer.class, FigureRow::position),
                Columns.of(rows, String.class, row -> row.figure.name()),
                Columns.of(rows, BigDecimal.class, row -> row.figure.value()),
                Columns.of(rows, String.class,
                        row -> row.figure.bound() == null ? null : ContractJson.code(row.figure.bound())),
                Columns.of(rows, String.class, row -> Storable.text(row.figure.unit())),
                Columns.of(rows, String.class, row -> Storable.text(row.figure.quote())),
                Columns.of(rows, Integer.class, row -> row.figure.section()));
    }

    private static Statement undecided(List<UndecidedRow> rows) {
        // A rule may lack values in several places of one report; what it lacks is kept once.
        return new Statement(
                """
                        INSERT INTO undecided_fact (submission_id, rule, missing)
                        SELECT submission_id, rule, string_to_array(string_agg(missing, ' ' ORDER BY place), ' ')
                        FROM unnest(?, ?, ?) WITH ORDINALITY AS given (submission_id, rule, missing, place)
                        GROUP BY submission_id, rule""",
                Columns.of(rows, UUID.class, UndecidedRow::submissionId),
                Columns.of(rows, String.class, row -> row.undecided.rule()),
                Columns.of(rows, String.class, row -> Storable.text(String.join(" ", row.undecided.missing()))));
    }

    private record FigureRow(UUID submissionId, int position, Figure figure) {
    }

    private record UndecidedRow(UUID submissionId, Undecided undecided) {
    }
}

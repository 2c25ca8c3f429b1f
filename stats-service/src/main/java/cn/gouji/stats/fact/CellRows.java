package cn.gouji.stats.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.validation.Correction;
import cn.gouji.stats.sql.Columns;
import cn.gouji.stats.sql.Sql.Statement;

/** Keeps the cells of reports that are not zero or were corrected: one row each, with null for a value that is not known. */
@ApplicationScoped
public class CellRows {

    private final CellDirectory directory;

    public CellRows(CellDirectory directory) {
        this.directory = directory;
    }

    void write(Collection<ReportValidated> events, Collection<Statement> statements) {
        List<UUID> submissions = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (ReportValidated event : events) {
            submissions.add(UUID.fromString(event.submission().submissionId()));
            places.add(ReportFact.place(event));
            addRows(event, submissions.size(), rows);
        }
        if (!rows.isEmpty()) {
            // Arrays make it one statement that the server has planned already, however many cells there are. The thirty
            // cells of a report share its place and id.
            statements.add(new Statement("""
                    INSERT INTO cell_fact (place, submission_id, cell_id, value, corrected, published)
                    SELECT places[report], submissions[report], cell, value, corrected, published
                    FROM (SELECT CAST(? AS text[]) AS places, CAST(? AS uuid[]) AS submissions) s,
                        unnest(?, ?, ?, ?, ?) AS given (report, cell, value, corrected, published)""",
                    places.toArray(String[]::new), submissions.toArray(UUID[]::new),
                    Columns.of(rows, Integer.class, Row::report),
                    Columns.of(rows, Short.class, Row::cell), Columns.of(rows, BigDecimal.class, Row::value),
                    Columns.of(rows, Boolean.class, Row::corrected),
                    Columns.of(rows, BigDecimal.class, Row::published)));
        }
    }

    private void addRows(ReportValidated event, int report, List<Row> rows) {
        if (event.form() == null) {
            return;
        }
        Map<String, Correction> corrections = new HashMap<>();
        event.corrections().forEach(correction -> corrections.put(correction.cell(), correction));
        for (Cell cell : FormCatalogue.of(event.form()).cells()) {
            CellReading reading = event.cells().get(cell.id());
            BigDecimal read = reading == null ? null : reading.value();
            Correction correction = corrections.isEmpty() ? null : corrections.get(cell.id());
            if (correction != null) {
                rows.add(new Row(report, directory.number(cell.id()), correction.corrected(), true, read));
            } else if (read == null || read.signum() != 0) {
                rows.add(new Row(report, directory.number(cell.id()), read, false, null));
            }
        }
    }

    /** @param report place of its submission, from 1 */
    private record Row(int report, short cell, BigDecimal value, boolean corrected, BigDecimal published) {
    }
}

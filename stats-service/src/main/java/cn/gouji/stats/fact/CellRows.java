package cn.gouji.stats.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.validation.Correction;

/** Keeps the cells of reports that are not zero or were corrected: one row each, with null for a value that is not known. */
@ApplicationScoped
public class CellRows {

    private final Session session;
    private final CellDirectory directory;

    public CellRows(Session session, CellDirectory directory) {
        this.session = session;
        this.directory = directory;
    }

    void write(Collection<ReportValidated> events) {
        List<Row> rows = new ArrayList<>();
        events.forEach(event -> addRows(event, rows));
        if (!rows.isEmpty()) {
            // Arrays make it one statement that the server has planned already, however many cells there are.
            session.createNativeMutationQuery("""
                    INSERT INTO cell_fact (submission_id, cell_id, value, corrected, published)
                    SELECT * FROM unnest(:submissions, :numbers, :values, :corrected, :published)""")
                    .setParameter("submissions", Columns.of(rows, UUID.class, Row::submissionId))
                    .setParameter("numbers", Columns.of(rows, Short.class, Row::cell))
                    .setParameter("values", Columns.of(rows, BigDecimal.class, Row::value))
                    .setParameter("corrected", Columns.of(rows, Boolean.class, Row::corrected))
                    .setParameter("published", Columns.of(rows, BigDecimal.class, Row::published))
                    .executeUpdate();
        }
    }

    private void addRows(ReportValidated event, List<Row> rows) {
        if (event.form() == null) {
            return;
        }
        UUID submissionId = UUID.fromString(event.submission().submissionId());
        Map<String, Correction> corrections = new HashMap<>();
        event.corrections().forEach(correction -> corrections.put(correction.cell(), correction));
        for (Cell cell : FormCatalogue.of(event.form()).cells()) {
            CellReading reading = event.cells().get(cell.id());
            BigDecimal read = reading == null ? null : reading.value();
            Correction correction = corrections.get(cell.id());
            short number = directory.number(cell.id());
            if (correction != null) {
                rows.add(new Row(submissionId, number, correction.corrected(), true, read));
            } else if (read == null || read.signum() != 0) {
                rows.add(new Row(submissionId, number, read, false, null));
            }
        }
    }

    private record Row(UUID submissionId, short cell, BigDecimal value, boolean corrected, BigDecimal published) {
    }
}

package cn.gouji.stats.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.report.CellReading;

/** Keeps the cells of a report that are not zero: one row each, with null for a value that is not known. */
@ApplicationScoped
public class CellRows {

    private final Session session;
    private final CellDirectory directory;

    public CellRows(Session session, CellDirectory directory) {
        this.session = session;
        this.directory = directory;
    }

    /** @param form null if the report is unreadable; it has no cells then */
    void write(UUID submissionId, Form form, Map<String, CellReading> cells) {
        if (form == null) {
            return;
        }
        List<Short> numbers = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        for (Cell cell : FormCatalogue.of(form).cells()) {
            CellReading reading = cells.get(cell.id());
            BigDecimal value = reading == null ? null : reading.value();
            if (value == null || value.signum() != 0) {
                numbers.add(directory.number(cell.id()));
                values.add(value);
            }
        }
        if (!numbers.isEmpty()) {
            // Arrays make it one statement that the server has planned already, however many cells there are.
            session.createNativeMutationQuery("""
                    INSERT INTO cell_fact (submission_id, cell_id, value)
                    SELECT :submission, cell_id, value FROM unnest(:numbers, :values) AS given (cell_id, value)""")
                    .setParameter("submission", submissionId)
                    .setParameter("numbers", numbers.toArray(Short[]::new))
                    .setParameter("values", values.toArray(BigDecimal[]::new))
                    .executeUpdate();
        }
    }

    void delete(UUID submissionId) {
        session.createNativeMutationQuery("DELETE FROM cell_fact WHERE submission_id = :submission")
                .setParameter("submission", submissionId)
                .executeUpdate();
    }
}

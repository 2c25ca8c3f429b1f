package cn.gouji.stats.fact;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import cn.gouji.contracts.event.ReportValidated;

/** Everything that is kept of reports in rows of its own. */
@ApplicationScoped
public class FactRows {

    private static final List<String> TABLES = List.of("cell_fact", "finding_fact", "figure_fact", "undecided_fact");

    private final CellRows cells;
    private final FindingRows findings;
    private final TextRows texts;
    private final Session session;

    public FactRows(CellRows cells, FindingRows findings, TextRows texts, Session session) {
        this.cells = cells;
        this.findings = findings;
        this.texts = texts;
        this.session = session;
    }

    void write(Collection<ReportValidated> events) {
        cells.write(events);
        findings.write(events);
        texts.write(events);
    }

    void delete(Collection<UUID> submissionIds) {
        if (!submissionIds.isEmpty()) {
            TABLES.forEach(table -> session
                    .createNativeMutationQuery("DELETE FROM " + table + " WHERE submission_id = ANY(:submissions)")
                    .setParameter("submissions", submissionIds.toArray(UUID[]::new))
                    .executeUpdate());
        }
    }
}

package cn.gouji.stats.fact;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.stats.sql.Sql.Statement;

/** Everything that is kept of reports in rows of its own. */
@ApplicationScoped
public class FactRows {

    private static final List<String> TABLES = List.of("cell_fact", "finding_fact", "figure_fact", "undecided_fact");

    private final CellRows cells;
    private final FindingRows findings;

    public FactRows(CellRows cells, FindingRows findings) {
        this.cells = cells;
        this.findings = findings;
    }

    public void write(Collection<ReportValidated> events, Collection<Statement> statements) {
        cells.write(events, statements);
        findings.write(events, statements);
        TextRows.write(events, statements);
    }

    public static void delete(Collection<UUID> submissionIds, Collection<Statement> statements) {
        if (!submissionIds.isEmpty()) {
            TABLES.forEach(table -> statements.add(new Statement(
                    "DELETE FROM " + table + " WHERE submission_id = ANY(?)",
                    (Object) submissionIds.toArray(UUID[]::new))));
        }
    }
}

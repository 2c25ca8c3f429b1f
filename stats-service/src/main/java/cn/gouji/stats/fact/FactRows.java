package cn.gouji.stats.fact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.stats.sql.Columns;
import cn.gouji.stats.sql.Sql.Statement;

/** Everything that is kept of reports in rows of its own. */
@ApplicationScoped
public class FactRows {

    private static final List<String> TABLES = List.of("finding_fact", "figure_fact", "undecided_fact");

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

    /** @param places of the submissions: where their cells are */
    public static void delete(Map<UUID, String> places, Collection<Statement> statements) {
        if (!places.isEmpty()) {
            statements.add(withoutCells(places));
            TABLES.forEach(table -> statements.add(new Statement(
                    "DELETE FROM " + table + " WHERE submission_id = ANY(?)",
                    (Object) places.keySet().toArray(UUID[]::new))));
        }
    }

    /** The array and OFFSET 0 make PostgreSQL look for the cells of each report, however few it believes there are. */
    public static Statement withoutCells(Map<UUID, String> places) {
        List<UUID> submissionIds = List.copyOf(places.keySet());
        return new Statement(
                """
                        DELETE FROM cell_fact WHERE ctid = ANY(ARRAY(
                            SELECT c.id FROM unnest(?, ?) AS r (place, submission) CROSS JOIN LATERAL (
                                SELECT ctid AS id FROM cell_fact WHERE place = r.place AND submission_id = r.submission OFFSET 0) c))""",
                Columns.of(submissionIds, String.class, places::get),
                Columns.of(submissionIds, UUID.class, id -> id));
    }
}

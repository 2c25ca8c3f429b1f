package cn.gouji.stats.fact;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.organ.RegionNode;
import cn.gouji.stats.sql.Columns;
import cn.gouji.stats.sql.Sql.Statement;

/** Keeps the regions that the reports of a year name. */
public final class RegionRows {

    private RegionRows() {
    }

    /** The last thing to do in a transaction: who waits here for another's new region must not be waited for elsewhere. */
    public static void keep(Collection<ReportValidated> events, Collection<Statement> statements) {
        Set<Row> rows = new LinkedHashSet<>();
        for (ReportValidated event : events) {
            if (event.year() != null && event.organ() != null && event.organ().region() != null) {
                String parent = null;
                for (RegionNode node : event.organ().region().path()) {
                    rows.add(new Row(event.year(), node.code(), node.name(), parent));
                    parent = node.code();
                }
            }
        }
        if (!rows.isEmpty()) {
            statements.add(keep(List.copyOf(rows)));
        }
    }

    private static Statement keep(List<Row> rows) {
        // Known regions are only read, so that reports of one province do not wait for each other. If two reports name
        // a region differently the lesser name stays, whichever comes first. All wait in the same order.
        return new Statement("""
                INSERT INTO region (year, code, name, parent_code)
                SELECT year, code, min(name), min(parent)
                FROM unnest(?, ?, ?, ?) AS given (year, code, name, parent)
                WHERE NOT EXISTS (SELECT FROM region known
                    WHERE known.year = given.year AND known.code = given.code AND known.name <= given.name)
                GROUP BY year, code ORDER BY year, code COLLATE "C"
                ON CONFLICT (year, code) DO UPDATE SET name = least(region.name, excluded.name)""",
                Columns.of(rows, Integer.class, Row::year), Columns.of(rows, String.class, Row::code),
                Columns.of(rows, String.class, Row::name), Columns.of(rows, String.class, Row::parent));
    }

    private record Row(int year, String code, String name, String parent) {
    }
}

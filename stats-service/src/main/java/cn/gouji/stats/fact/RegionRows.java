package cn.gouji.stats.fact;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.report.RegionNode;

/** Keeps the regions that the reports of a year name. */
@ApplicationScoped
public class RegionRows {

    private final Session session;

    public RegionRows(Session session) {
        this.session = session;
    }

    /** The last thing to do in a transaction: who waits here for another's new region must not be waited for elsewhere. */
    void keep(Collection<ReportValidated> events) {
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
            keep(List.copyOf(rows));
        }
    }

    private void keep(List<Row> rows) {
        // Known regions are only read, so that reports of one province do not wait for each other. If two reports name
        // a region differently the lesser name stays, whichever comes first. All wait in the same order.
        session.createNativeMutationQuery("""
                INSERT INTO region (year, code, name, parent_code)
                SELECT year, code, min(name), min(parent)
                FROM unnest(:years, :codes, :names, :parents) AS given (year, code, name, parent)
                WHERE NOT EXISTS (SELECT FROM region known
                    WHERE known.year = given.year AND known.code = given.code AND known.name <= given.name)
                GROUP BY year, code ORDER BY year, code COLLATE "C"
                ON CONFLICT (year, code) DO UPDATE SET name = least(region.name, excluded.name)""")
                .setParameter("years", Columns.of(rows, Integer.class, Row::year))
                .setParameter("codes", Columns.of(rows, String.class, Row::code))
                .setParameter("names", Columns.of(rows, String.class, Row::name))
                .setParameter("parents", Columns.of(rows, String.class, Row::parent))
                .executeUpdate();
    }

    private record Row(int year, String code, String name, String parent) {
    }
}

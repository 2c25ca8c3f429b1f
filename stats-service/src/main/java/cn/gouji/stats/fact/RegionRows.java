package cn.gouji.stats.fact;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import cn.gouji.contracts.report.RegionNode;

/** Keeps the regions that the reports of a year name. */
@ApplicationScoped
public class RegionRows {

    private final Session session;

    public RegionRows(Session session) {
        this.session = session;
    }

    /**
     * The last thing to do in a transaction: who waits here for another's new region must not be waited for elsewhere.
     *
     * @param path from the province down, so that all wait in the same order
     */
    void keep(int year, List<RegionNode> path) {
        String parent = null;
        for (RegionNode node : path) {
            // Known regions are only read, so that reports of one province do not wait for each other. If two reports
            // name a region differently the lesser name stays, whichever comes first.
            session.createNativeQuery("""
                    INSERT INTO region (year, code, name, parent_code)
                    SELECT :year, :code, :name, CAST(:parent AS text)
                    WHERE NOT EXISTS (SELECT FROM region WHERE year = :year AND code = :code AND name <= :name)
                    ON CONFLICT (year, code) DO UPDATE SET name = least(region.name, excluded.name)""")
                    .setParameter("year", year)
                    .setParameter("code", node.code())
                    .setParameter("name", node.name())
                    .setParameter("parent", parent)
                    .executeUpdate();
            parent = node.code();
        }
    }
}

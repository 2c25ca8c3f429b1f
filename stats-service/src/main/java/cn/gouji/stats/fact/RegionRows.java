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
        String[] parents = new String[path.size()];
        for (int step = 1; step < parents.length; step++) {
            parents[step] = path.get(step - 1).code();
        }
        // Known regions are only read, so that reports of one province do not wait for each other. If two reports name
        // a region differently the lesser name stays, whichever comes first.
        session.createNativeMutationQuery("""
                INSERT INTO region (year, code, name, parent_code)
                SELECT :year, code, name, parent
                FROM unnest(:codes, :names, :parents) WITH ORDINALITY AS given (code, name, parent, place)
                WHERE NOT EXISTS (SELECT FROM region known
                    WHERE known.year = :year AND known.code = given.code AND known.name <= given.name)
                ORDER BY place
                ON CONFLICT (year, code) DO UPDATE SET name = least(region.name, excluded.name)""")
                .setParameter("year", year)
                .setParameter("codes", path.stream().map(RegionNode::code).toArray(String[]::new))
                .setParameter("names", path.stream().map(RegionNode::name).toArray(String[]::new))
                .setParameter("parents", parents)
                .executeUpdate();
    }
}

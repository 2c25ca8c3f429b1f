package cn.gouji.stats.fact;

import java.util.Collection;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/**
 * Locks of the database, held to the end of the transaction, that make two consumers take turns where their reports meet.
 *
 * <p>There is no deadlock as long as everybody locks the submissions first, then the organs and years, each in one call,
 * and only then touches a row.
 */
@ApplicationScoped
public class FactLocks {

    private final Session session;

    public FactLocks(Session session) {
        this.session = session;
    }

    void submissions(Collection<UUID> submissionIds) {
        lock(submissionIds.stream().map(id -> "submission/" + id).toArray(String[]::new));
    }

    void organYears(Collection<OrganYear> organYears) {
        lock(organYears.stream().map(one -> "organ/" + one.organKey() + "/" + one.year()).toArray(String[]::new));
    }

    private void lock(String[] names) {
        // Two names with the same hash only wait for each other. All wait in the order of the hashes.
        session.createNativeQuery("""
                SELECT count(pg_advisory_xact_lock(hash)) FROM (
                    SELECT DISTINCT hashtextextended(name, 0) AS hash FROM unnest(:names) name ORDER BY hash) sorted""",
                Long.class).setParameter("names", names).getSingleResult();
    }
}

package cn.gouji.stats.fact;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/**
 * Locks of the database, held to the end of the transaction, that make two consumers take turns where their reports meet.
 *
 * <p>There is no deadlock as long as everybody locks the submission first, then the organs and years in their order, and
 * only then touches a row.
 */
@ApplicationScoped
public class FactLocks {

    private final Session session;

    public FactLocks(Session session) {
        this.session = session;
    }

    void submission(String submissionId) {
        lock("submission/" + submissionId);
    }

    void organYear(OrganYear organYear) {
        lock("organ/" + organYear.organKey() + "/" + organYear.year());
    }

    private void lock(String name) {
        // Two names with the same hash only wait for each other. In a subquery because the function returns void.
        session.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:name, 0))", Integer.class)
                .setParameter("name", name)
                .getSingleResult();
    }
}

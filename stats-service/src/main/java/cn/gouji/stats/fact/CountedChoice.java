package cn.gouji.stats.fact;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/** Decides which submission of an organ and year counts: the readable one received last. */
@ApplicationScoped
public class CountedChoice {

    private final Session session;

    public CountedChoice(Session session) {
        this.session = session;
    }

    /** Needs the lock of the organ and year. */
    void chooseAgain(OrganYear organYear) {
        session.createNativeMutationQuery("""
                UPDATE report_fact SET counted = NOT counted
                WHERE organ_key = :organ AND year = :year AND counted <> (submission_id IS NOT DISTINCT FROM (
                    SELECT submission_id FROM report_fact
                    WHERE organ_key = :organ AND year = :year AND outcome <> 'UNREADABLE'
                    ORDER BY received_at DESC, submission_id DESC LIMIT 1))""")
                .setParameter("organ", organYear.organKey())
                .setParameter("year", organYear.year())
                .executeUpdate();
    }
}

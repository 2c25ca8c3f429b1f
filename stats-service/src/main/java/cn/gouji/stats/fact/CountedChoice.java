package cn.gouji.stats.fact;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/** Decides which submission of an organ and year counts: the readable one received last. */
@ApplicationScoped
public class CountedChoice {

    private static final String NEWEST = """
            (SELECT submission_id FROM report_fact
             WHERE organ_key = :organ AND year = :year AND outcome <> 'UNREADABLE'
             ORDER BY received_at DESC, submission_id DESC LIMIT 1)""";

    private final Session session;

    public CountedChoice(Session session) {
        this.session = session;
    }

    /** Needs the lock of the organ and year. */
    void chooseAgain(OrganYear organYear) {
        // In two steps because the unique index is checked row by row.
        update("UPDATE report_fact SET counted = false WHERE counted AND organ_key = :organ AND year = :year"
                + " AND submission_id <> " + NEWEST, organYear);
        update("UPDATE report_fact SET counted = true WHERE NOT counted AND submission_id = " + NEWEST, organYear);
    }

    private void update(String sql, OrganYear organYear) {
        session.createNativeQuery(sql)
                .setParameter("organ", organYear.organKey())
                .setParameter("year", organYear.year())
                .executeUpdate();
    }
}

package cn.gouji.stats;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

/** Empties and reads the tables as a whole. */
@ApplicationScoped
public class FactTables {

    private final Session session;

    public FactTables(Session session) {
        this.session = session;
    }

    @Transactional
    public void empty() {
        session.createNativeMutationQuery("TRUNCATE report_fact, cell_fact, finding_fact, region").executeUpdate();
    }

    /** Every row of every table as text, in an order of its own. */
    public List<String> rows() {
        return session.createNativeQuery(
                """
                        SELECT 'report ' || t FROM report_fact t UNION ALL SELECT 'cell ' || t FROM cell_fact t
                        UNION ALL SELECT 'finding ' || CAST(t AS text) FROM finding_fact t UNION ALL SELECT 'region ' || t FROM region t
                        ORDER BY 1""",
                String.class).getResultList();
    }

    public long count(String condition) {
        return session.createNativeQuery("SELECT count(*) FROM " + condition, Long.class).getSingleResult();
    }
}

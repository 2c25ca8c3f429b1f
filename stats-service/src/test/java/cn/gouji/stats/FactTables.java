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
        session.createNativeMutationQuery(
                "TRUNCATE report_fact, cell_fact, finding_fact, figure_fact, undecided_fact, region, province_sum, province_change, organ, organ_alias, rule_title")
                .executeUpdate();
    }

    /** Every row of every table as text, in an order of its own. */
    public List<String> rows() {
        return rows("true");
    }

    /** The same without the regions that no report is of any more. */
    public List<String> rowsOfReports() {
        return rows("EXISTS (SELECT FROM report_fact r WHERE r.year = t.year AND starts_with(r.region_code, t.code))");
    }

    private List<String> rows(String regions) {
        return session.createNativeQuery(
                """
                        SELECT 'report ' || t FROM report_fact t UNION ALL SELECT 'cell ' || t FROM cell_fact t
                        UNION ALL SELECT 'finding ' || CAST(t AS text) FROM finding_fact t UNION ALL SELECT 'region ' || t FROM region t WHERE %s
                        UNION ALL SELECT 'title ' || CAST(t AS text) FROM rule_title t UNION ALL SELECT 'figure ' || t FROM figure_fact t UNION ALL SELECT 'undecided ' || t FROM undecided_fact t
                        UNION ALL SELECT concat_ws(' ', 'sum', year, province, kind, form, review, cell_id, sum(reports),
                            sum(unknown), sum(corrected), trim_scale(sum(sum))) FROM province_share
                            GROUP BY year, province, kind, form, review, cell_id HAVING sum(reports) <> 0
                        ORDER BY 1"""
                        .formatted(regions),
                String.class).getResultList();
    }

    /** The sums kept by province that differ from those of the facts. */
    public List<String> wrongSums() {
        return session.createNativeQuery(
                """
                        WITH right_sum AS (
                            SELECT year, left(coalesce(region_code, ''), 2) AS province, organ_kind AS kind,
                                coalesce(form, '') AS form, review, 0 AS cell_id, count(*) AS reports, 0 AS unknown,
                                0 AS corrected, 0 AS sum
                            FROM report_fact WHERE counted GROUP BY 1, 2, 3, 4, 5
                            UNION ALL
                            SELECT year, left(coalesce(region_code, ''), 2), organ_kind, coalesce(form, ''), review, cell_id,
                                count(*), count(*) - count(value), count(*) FILTER (WHERE corrected), coalesce(sum(value), 0)
                            FROM report_fact JOIN cell_fact USING (place, submission_id) WHERE counted GROUP BY 1, 2, 3, 4, 5, 6),
                        kept_sum AS (
                            SELECT year, province, kind, form, review, cell_id, sum(reports) AS reports,
                                sum(unknown) AS unknown, sum(corrected) AS corrected, sum(sum) AS sum
                            FROM province_share GROUP BY year, province, kind, form, review, cell_id)
                        SELECT concat_ws(' ', s, r) FROM kept_sum s
                        FULL JOIN right_sum r USING (year, province, kind, form, review, cell_id)
                        WHERE (coalesce(s.reports, 0), coalesce(s.unknown, 0), coalesce(s.corrected, 0), coalesce(s.sum, 0))
                            <> (coalesce(r.reports, 0), coalesce(r.unknown, 0), coalesce(r.corrected, 0), coalesce(r.sum, 0))""",
                String.class).getResultList();
    }

    /** The organs that reports counted are of. */
    public List<String> organs() {
        return session.createNativeQuery("SELECT organ_key FROM report_fact WHERE counted ORDER BY 1", String.class)
                .getResultList();
    }

    public long count(String condition) {
        return session.createNativeQuery("SELECT count(*) FROM " + condition, Long.class).getSingleResult();
    }
}

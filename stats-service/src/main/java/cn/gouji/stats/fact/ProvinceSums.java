package cn.gouji.stats.fact;

import java.util.Collection;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;

/**
 * Keeps the sums over provinces equal to the sums over the reports that count, by taking off what some reports added
 * before a change and adding what they add after it.
 */
@ApplicationScoped
public class ProvinceSums {

    /** What the reports that count among some add to the sums. */
    private static final String SHARES = """
            concerned AS (
                SELECT submission_id FROM report_fact WHERE counted AND submission_id = ANY(:submissions)
                UNION
                SELECT r.submission_id FROM unnest(:organs, :years) AS o (organ, year)
                JOIN report_fact r ON r.organ_key = o.organ AND r.year = o.year WHERE r.counted),
            counting AS (
                SELECT r.submission_id, r.year, left(coalesce(r.region_code, ''), 2) AS province, r.organ_kind AS kind,
                    coalesce(r.form, '') AS form, r.review
                FROM concerned JOIN report_fact r USING (submission_id)),
            share AS (
                SELECT year, province, kind, form, review, 0 AS cell_id, count(*) AS reports, 0 AS unknown,
                    0 AS corrected, 0 AS sum
                FROM counting GROUP BY 1, 2, 3, 4, 5
                UNION ALL
                SELECT year, province, kind, form, review, cell_id, count(*), count(*) - count(value),
                    count(*) FILTER (WHERE corrected), coalesce(sum(value), 0)
                FROM counting JOIN cell_fact USING (submission_id) GROUP BY 1, 2, 3, 4, 5, 6)
            """;

    private final Session session;

    public ProvinceSums(Session session) {
        this.session = session;
    }

    /** @return what the submissions, and those that count for the organs and years, have added so far */
    String shares(Collection<UUID> submissionIds, Collection<OrganYear> organYears) {
        return bind(session.createNativeQuery(
                "WITH " + SHARES + "SELECT coalesce(CAST(json_agg(share) AS text), '[]') FROM share", String.class),
                submissionIds, organYears).getSingleResult();
    }

    /** @param before what {@link #shares} gave before the change, for the same submissions, organs and years */
    void replace(String before, Collection<UUID> submissionIds, Collection<OrganYear> organYears) {
        // In one statement and one order, so that two transactions never wait for each other.
        bind(session.createNativeMutationQuery("WITH " + SHARES + """
                , change AS (
                    SELECT * FROM share
                    UNION ALL
                    SELECT year, province, kind, form, review, cell_id, -reports, -unknown, -corrected, -sum
                    FROM json_to_recordset(CAST(:before AS json)) AS b (year int, province text, kind text, form text,
                        review text, cell_id int, reports bigint, unknown bigint, corrected bigint, sum numeric))
                INSERT INTO province_sum AS known (year, province, kind, form, review, cell_id, reports, unknown,
                    corrected, sum)
                SELECT year, province, kind, form, review, cell_id, sum(reports), sum(unknown), sum(corrected), sum(sum)
                FROM change
                GROUP BY year, province, kind, form, review, cell_id
                HAVING sum(reports) <> 0 OR sum(unknown) <> 0 OR sum(corrected) <> 0 OR sum(sum) <> 0
                ORDER BY year, province COLLATE "C", kind, form, review, cell_id
                ON CONFLICT (year, province, kind, form, review, cell_id) DO UPDATE
                SET reports = known.reports + excluded.reports, unknown = known.unknown + excluded.unknown,
                    corrected = known.corrected + excluded.corrected, sum = known.sum + excluded.sum"""),
                submissionIds, organYears)
                .setParameter("before", before)
                .executeUpdate();
    }

    private static <Q extends CommonQueryContract> Q bind(Q query, Collection<UUID> submissionIds,
            Collection<OrganYear> organYears) {
        query.setParameter("submissions", submissionIds.toArray(UUID[]::new));
        query.setParameter("organs", OrganYear.organs(organYears));
        query.setParameter("years", OrganYear.years(organYears));
        return query;
    }
}

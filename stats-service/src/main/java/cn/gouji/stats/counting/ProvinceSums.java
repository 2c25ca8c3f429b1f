package cn.gouji.stats.counting;

import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.stats.sql.Sql.Statement;

/**
 * Keeps the sums over provinces equal to the sums over the reports that count, by taking off what some reports added
 * before a change and adding what they add after it.
 *
 * <p>Changes are kept beside the sums, all cells in one row, and folded into them many at a time: adding them at once would
 * rewrite a row for each cell of each report. Questions read both, {@code province_share}.
 */
@ApplicationScoped
public class ProvinceSums {

    /** So few that reading them along is not noticed. */
    private static final int FOLDED_TOGETHER = 1000;

    /**
     * What the reports that count among some add to the sums. OFFSET 0, year + 0 and arrays make PostgreSQL look for
     * each report or organ: see {@link FactLocks#register}.
     */
    private static final String SHARES = """
            concerned AS (
                SELECT unnest(?) AS submission_id
                UNION
                SELECT r.submission_id FROM unnest(?, ?) AS o (organ, year) CROSS JOIN LATERAL (
                    SELECT submission_id FROM report_fact WHERE organ_key = o.organ AND year + 0 = o.year OFFSET 0) r),
            counting AS (
                SELECT r.place, r.submission_id, r.year, left(coalesce(r.region_code, ''), 2) AS province, r.organ_kind AS kind,
                    coalesce(r.form, '') AS form, r.review
                FROM report_fact r WHERE r.submission_id = ANY(ARRAY(SELECT submission_id FROM concerned))
                AND CASE WHEN r.counted THEN true END),
            share AS (
                SELECT year, province, kind, form, review, 0 AS cell_id, count(*) AS reports, 0 AS unknown,
                    0 AS corrected, 0 AS sum
                FROM counting GROUP BY 1, 2, 3, 4, 5
                UNION ALL
                SELECT year, province, kind, form, review, cell_id, count(*), count(*) - count(value),
                    count(*) FILTER (WHERE corrected), coalesce(sum(value), 0)
                FROM counting CROSS JOIN LATERAL (SELECT cell_id, value, corrected FROM cell_fact c
                    WHERE c.place = counting.place AND c.submission_id = counting.submission_id OFFSET 0) c GROUP BY 1, 2, 3, 4, 5, 6)
            """;

    /** Somebody else may have left changes; the first report says so. */
    private final AtomicInteger unfolded = new AtomicInteger(FOLDED_TOGETHER);

    /** What the submissions, and those that count for the organs and years, have added so far, as JSON. */
    static Statement shares(Collection<UUID> submissionIds, Collection<OrganYear> organYears) {
        return new Statement("WITH " + SHARES + "SELECT coalesce(CAST(json_agg(share) AS text), '[]') FROM share",
                submissionIds.toArray(UUID[]::new), OrganYear.organs(organYears), OrganYear.years(organYears));
    }

    /** @param before what {@link #shares} gave before the change, for the same submissions, organs and years */
    void replace(String before, Collection<UUID> submissionIds, Collection<OrganYear> organYears,
            Collection<Statement> statements) {
        statements.add(new Statement(
                "WITH " + SHARES
                        + """
                                , change AS (
                                    SELECT * FROM share
                                    UNION ALL
                                    SELECT year, province, kind, form, review, cell_id, -reports, -unknown, -corrected, -sum
                                    FROM json_to_recordset(CAST(? AS json)) AS b (year int, province text, kind text, form text,
                                        review text, cell_id int, reports bigint, unknown bigint, corrected bigint, sum numeric)),
                                of_cell AS (
                                    SELECT year, province, kind, form, review, cell_id, sum(reports) AS reports, sum(unknown) AS unknown,
                                        sum(corrected) AS corrected, sum(sum) AS sum
                                    FROM change GROUP BY year, province, kind, form, review, cell_id
                                    HAVING sum(reports) <> 0 OR sum(unknown) <> 0 OR sum(corrected) <> 0 OR sum(sum) <> 0)
                                INSERT INTO province_change (year, province, kind, form, review, cells, reports, unknown, corrected, sums)
                                SELECT year, province, kind, form, review, array_agg(cell_id), array_agg(reports), array_agg(unknown),
                                    array_agg(corrected), array_agg(sum)
                                FROM of_cell GROUP BY year, province, kind, form, review""",
                submissionIds.toArray(UUID[]::new), OrganYear.organs(organYears), OrganYear.years(organYears), before));
        if (unfolded.addAndGet(submissionIds.size()) > FOLDED_TOGETHER) {
            unfolded.set(0);
            statements.add(fold());
        }
    }

    /** Moves the changes into the sums, unless somebody else is about it. */
    static Statement fold() {
        return new Statement("""
                WITH turn AS MATERIALIZED (
                    SELECT pg_try_advisory_xact_lock(hashtextextended('province_sum', 0)) AS ours),
                gone AS (DELETE FROM province_change USING turn WHERE ours RETURNING province_change.*)
                INSERT INTO province_sum AS known (year, province, kind, form, review, cell_id, reports, unknown,
                    corrected, sum)
                SELECT year, province, kind, form, review, cell, sum(c.reports), sum(c.unknown), sum(c.corrected),
                    sum(c.sum)
                FROM gone, unnest(cells, reports, unknown, corrected, sums)
                    AS c (cell, reports, unknown, corrected, sum)
                GROUP BY year, province, kind, form, review, cell
                ON CONFLICT (year, province, kind, form, review, cell_id) DO UPDATE
                SET reports = known.reports + excluded.reports, unknown = known.unknown + excluded.unknown,
                    corrected = known.corrected + excluded.corrected, sum = known.sum + excluded.sum""");
    }
}

package cn.gouji.stats.fact;

import java.util.Collection;

import cn.gouji.stats.fact.FactSql.Statement;

/** Decides which submission of an organ and year counts: the readable one received last that was not withdrawn. */
final class CountedChoice {

    private CountedChoice() {
    }

    /** Needs the locks of the organs and years. */
    static Statement again(Collection<OrganYear> organYears) {
        return new Statement(
                """
                        WITH chosen AS (
                            SELECT organ, year, (SELECT submission_id FROM report_fact r
                                WHERE r.organ_key = organ AND r.year = o.year AND r.outcome <> 'UNREADABLE' AND r.review <> 'WITHDRAWN'
                                ORDER BY received_at DESC, submission_id DESC LIMIT 1) AS submission_id
                            FROM unnest(?, ?) AS o (organ, year))
                        UPDATE report_fact r SET counted = NOT counted
                        FROM chosen
                        WHERE r.organ_key = chosen.organ AND r.year = chosen.year
                        AND r.counted <> (r.submission_id IS NOT DISTINCT FROM chosen.submission_id)""",
                OrganYear.organs(organYears), OrganYear.years(organYears));
    }
}

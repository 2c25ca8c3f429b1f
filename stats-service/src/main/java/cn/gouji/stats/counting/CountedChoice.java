package cn.gouji.stats.counting;

import java.util.Collection;

import cn.gouji.stats.sql.Sql.Statement;

/** Decides which submission of an organ and year counts: the readable one received last that was not withdrawn. */
final class CountedChoice {

    private CountedChoice() {
    }

    /** Needs the locks of the organs and years. */
    static Statement again(Collection<OrganYear> organYears) {
        return new Statement("""
                WITH wrong AS (
                    SELECT r.submission_id FROM unnest(?, ?) AS o (organ, year) CROSS JOIN LATERAL (
                        SELECT submission_id, counted FROM report_fact
                        WHERE organ_key = o.organ AND year + 0 = o.year OFFSET 0) r
                    WHERE r.counted <> (r.submission_id IS NOT DISTINCT FROM (
                        SELECT submission_id FROM report_fact c
                        WHERE c.organ_key = o.organ AND c.year + 0 = o.year
                        AND c.outcome <> 'UNREADABLE' AND c.review <> 'WITHDRAWN'
                        ORDER BY received_at DESC, submission_id DESC LIMIT 1)))
                UPDATE report_fact SET counted = NOT counted
                WHERE submission_id = ANY(ARRAY(SELECT submission_id FROM wrong))""",
                OrganYear.organs(organYears), OrganYear.years(organYears));
    }
}

package cn.gouji.stats.quality;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.stats.fact.CellDirectory;
import cn.gouji.stats.query.Selection;
import cn.gouji.stats.region.RegionDirectory;
import cn.gouji.stats.region.RegionName;

/** Counts verdicts and findings over the reports that count. */
@ApplicationScoped
public class QualityQueries {

    /** All, by kind and by region at once: looking at each report's cells takes most of the time. */
    private static final String COUNTS = """
            WITH chosen AS MATERIALIZED (
                SELECT r.organ_kind AS kind, left(r.region_code, %1$d) AS region, r.verdict, r.review, r.errors, r.warnings,
                    cells.corrected, r.form IS NOT NULL AND cells.asked IS NOT TRUE AS zero
                FROM report_fact r LEFT JOIN LATERAL (
                    SELECT bool_or(c.corrected) AS corrected,
                        bool_or(c.cell_id = :received AND c.value IS DISTINCT FROM 0) AS asked
                    FROM cell_fact c WHERE c.place = r.place AND c.submission_id = r.submission_id) cells ON true
                WHERE %2$s)
            SELECT grouping(kind) = 0 AS of_kind, grouping(region) = 0 AS of_region, kind, region, count(*) AS reports,
                count(*) FILTER (WHERE verdict = 'PASSED') AS passed,
                count(*) FILTER (WHERE verdict = 'PASSED_WITH_WARNINGS') AS warned,
                count(*) FILTER (WHERE verdict = 'FAILED') AS failed,
                count(*) FILTER (WHERE corrected) AS corrected,
                count(*) FILTER (WHERE review = 'RETURNED') AS returned,
                count(*) FILTER (WHERE zero) AS zero,
                coalesce(sum(errors), 0) AS errors, coalesce(sum(warnings), 0) AS warnings
            FROM chosen GROUP BY GROUPING SETS ((), (kind), (region)) ORDER BY kind, region""";

    private final Session session;
    private final CellDirectory directory;
    private final RegionDirectory regions;

    public QualityQueries(Session session, CellDirectory directory, RegionDirectory regions) {
        this.session = session;
        this.directory = directory;
        this.regions = regions;
    }

    public Quality of(Selection selection) {
        Quality.Counts all = null;
        List<Quality.Group> byRegion = new ArrayList<>();
        List<Quality.Group> byKind = new ArrayList<>();
        for (Tuple row : selection.bind(session.createNativeQuery(
                COUNTS.formatted(selection.digitsInside(), selection.countedReports()), Tuple.class))
                .setParameter("received", directory.number("requests.received.total")).getResultList()) {
            Quality.Counts counts = counts(row);
            if (row.get("of_kind", Boolean.class)) {
                OrganKind kind = OrganKind.valueOf(row.get("kind", String.class));
                byKind.add(new Quality.Group(ContractJson.code(kind), null, counts));
            } else if (row.get("of_region", Boolean.class)) {
                byRegion.add(region(selection.year(), row.get("region", String.class), counts));
            } else {
                all = counts;
            }
        }
        return new Quality(selection, all, firstTry(selection), byRegion, byKind, rules(selection));
    }

    private static Quality.Counts counts(Tuple row) {
        return new Quality.Counts(number(row, "reports"), number(row, "passed"), number(row, "warned"),
                number(row, "failed"), number(row, "corrected"), number(row, "returned"), number(row, "zero"),
                number(row, "errors"), number(row, "warnings"));
    }

    private Quality.FirstTry firstTry(Selection selection) {
        Tuple row = selection.bind(session.createNativeQuery("""
                SELECT count(*) AS organs,
                    count(*) FILTER (WHERE f.verdict IN ('PASSED', 'PASSED_WITH_WARNINGS')
                        AND f.review <> 'RETURNED') AS passed,
                    coalesce(sum(f.returns), 0) AS returns
                FROM report_fact r CROSS JOIN LATERAL (
                    SELECT verdict, review, count(*) FILTER (WHERE review = 'RETURNED') OVER () AS returns
                    FROM report_fact s WHERE s.organ_key = r.organ_key AND s.year = r.year
                    AND s.outcome <> 'UNREADABLE' AND s.review <> 'WITHDRAWN'
                    ORDER BY s.received_at, s.submission_id LIMIT 1) f
                WHERE\s""" + selection.countedReports(), Tuple.class)).getSingleResult();
        long organs = number(row, "organs");
        long passed = number(row, "passed");
        return new Quality.FirstTry(organs, passed, number(row, "returns"),
                organs == 0 ? null : (double) passed / organs);
    }

    private List<Quality.Rule> rules(Selection selection) {
        return selection
                .bind(session.createNativeQuery(
                        """
                                SELECT rule, (SELECT title FROM rule_title t WHERE t.rule = found.rule) AS title, min(severity) AS severity,
                                    sum(findings) AS findings, sum(reports) AS reports, sum(confirmed) AS confirmed, sum(dismissed) AS dismissed, sum(undecided) AS undecided
                                FROM (
                                    SELECT f.rule, f.severity, count(*) AS findings, count(DISTINCT f.submission_id) AS reports,
                                        count(*) FILTER (WHERE f.state = 'CONFIRMED') AS confirmed,
                                        count(*) FILTER (WHERE f.state = 'DISMISSED') AS dismissed, 0 AS undecided
                                    FROM report_fact r JOIN finding_fact f USING (submission_id) WHERE %1$s GROUP BY 1, 2
                                    UNION ALL
                                    SELECT u.rule, NULL, 0, 0, 0, 0, count(*)
                                    FROM report_fact r JOIN undecided_fact u USING (submission_id) WHERE %1$s GROUP BY 1) found
                                GROUP BY rule ORDER BY 4 DESC, 1"""
                                .formatted(selection.countedReports()),
                        Tuple.class))
                .getResultList().stream()
                .map(row -> new Quality.Rule(row.get("rule", String.class), row.get("title", String.class),
                        severity(row.get("severity", String.class)), number(row, "findings"), number(row, "reports"),
                        number(row, "confirmed"),
                        number(row, "dismissed"), number(row, "undecided")))
                .toList();
    }

    private Quality.Group region(int year, String code, Quality.Counts counts) {
        List<RegionName> path = code == null ? List.of() : regions.path(year, code);
        return new Quality.Group(code, path.isEmpty() ? null : path.getLast().name(), counts);
    }

    private static String severity(String name) {
        return name == null ? null : ContractJson.code(Severity.valueOf(name));
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}

package cn.gouji.stats.quality;

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

    private static final String COUNTS = """
            count(*) AS reports, count(*) FILTER (WHERE verdict = 'PASSED') AS passed,
            count(*) FILTER (WHERE verdict = 'PASSED_WITH_WARNINGS') AS warned,
            count(*) FILTER (WHERE verdict = 'FAILED') AS failed,
            count(*) FILTER (WHERE EXISTS (SELECT FROM cell_fact c
                WHERE c.submission_id = r.submission_id AND c.corrected)) AS corrected,
            count(*) FILTER (WHERE review = 'RETURNED') AS returned,
            count(*) FILTER (WHERE form IS NOT NULL AND NOT EXISTS (SELECT FROM cell_fact c
                WHERE c.submission_id = r.submission_id AND c.cell_id = :received
                AND c.value IS DISTINCT FROM 0)) AS zero,
            coalesce(sum(errors), 0) AS errors, coalesce(sum(warnings), 0) AS warnings""";

    private final Session session;
    private final CellDirectory directory;
    private final RegionDirectory regions;

    public QualityQueries(Session session, CellDirectory directory, RegionDirectory regions) {
        this.session = session;
        this.directory = directory;
        this.regions = regions;
    }

    public Quality of(Selection selection) {
        List<Quality.Group> byKind = groups(selection, "organ_kind").stream()
                .map(group -> new Quality.Group(ContractJson.code(OrganKind.valueOf(group.code())), null,
                        group.counts()))
                .toList();
        List<Quality.Group> byRegion = groups(selection,
                "left(region_code, " + selection.digitsInside() + ")")
                .stream().map(group -> named(selection.year(), group)).toList();
        Quality.Counts none = new Quality.Counts(0, 0, 0, 0, 0, 0, 0, 0, 0);
        Quality.Counts all = groups(selection, "'all'").stream().map(Quality.Group::counts).findFirst().orElse(none);
        return new Quality(selection, all, firstTry(selection), byRegion, byKind, rules(selection));
    }

    private List<Quality.Group> groups(Selection selection, String by) {
        return selection.bind(session.createNativeQuery("SELECT " + by + " AS part, " + COUNTS
                + " FROM report_fact r WHERE " + selection.countedReports() + " GROUP BY 1 ORDER BY 1", Tuple.class))
                .setParameter("received", directory.number("requests.received.total"))
                .getResultList().stream()
                .map(row -> new Quality.Group(row.get("part", String.class),
                        null, new Quality.Counts(number(row, "reports"), number(row, "passed"), number(row, "warned"),
                                number(row, "failed"), number(row, "corrected"), number(row, "returned"),
                                number(row, "zero"), number(row, "errors"), number(row, "warnings"))))
                .toList();
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
        return selection.bind(session.createNativeQuery("""
                SELECT rule, min(severity) AS severity, sum(findings) AS findings, sum(reports) AS reports,
                    sum(confirmed) AS confirmed, sum(dismissed) AS dismissed, sum(undecided) AS undecided
                FROM (
                    SELECT f.rule, f.severity, count(*) AS findings, count(DISTINCT f.submission_id) AS reports,
                        count(*) FILTER (WHERE f.state = 'CONFIRMED') AS confirmed,
                        count(*) FILTER (WHERE f.state = 'DISMISSED') AS dismissed, 0 AS undecided
                    FROM report_fact r JOIN finding_fact f USING (submission_id) WHERE %1$s GROUP BY 1, 2
                    UNION ALL
                    SELECT u.rule, NULL, 0, 0, 0, 0, count(*)
                    FROM report_fact r JOIN undecided_fact u USING (submission_id) WHERE %1$s GROUP BY 1) found
                GROUP BY rule ORDER BY 3 DESC, 1""".formatted(selection.countedReports()), Tuple.class))
                .getResultList().stream()
                .map(row -> new Quality.Rule(row.get("rule", String.class), severity(row.get("severity", String.class)),
                        number(row, "findings"), number(row, "reports"), number(row, "confirmed"),
                        number(row, "dismissed"), number(row, "undecided")))
                .toList();
    }

    private Quality.Group named(int year, Quality.Group group) {
        List<RegionName> path = group.code() == null ? List.of() : regions.path(year, group.code());
        return new Quality.Group(group.code(), path.isEmpty() ? null : path.getLast().name(), group.counts());
    }

    private static String severity(String name) {
        return name == null ? null : ContractJson.code(Severity.valueOf(name));
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}

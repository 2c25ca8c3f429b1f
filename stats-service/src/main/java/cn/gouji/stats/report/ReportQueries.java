package cn.gouji.stats.report;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;

import cn.gouji.kit.page.PageOf;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.stats.fact.FindingRows;
import cn.gouji.stats.fact.ReportFact;
import cn.gouji.stats.fact.ReportFactRepository;
import cn.gouji.stats.query.Selection;
import cn.gouji.stats.query.StatisticsProblem;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;

/** Lists of reports and single ones. */
@ApplicationScoped
public class ReportQueries {

    private final ReportFactRepository reports;
    private final FindingRows findings;
    private final ReportCells cells;
    private final Session session;

    public ReportQueries(ReportFactRepository reports, FindingRows findings, ReportCells cells, Session session) {
        this.reports = reports;
        this.findings = findings;
        this.cells = cells;
        this.session = session;
    }

    /** The reports of a year by region and organ, those that do not count included. */
    public PageOf<ReportRow> ofYear(Selection selection, ReportFilter filter, int page, int size) {
        return page(ofYear(selection, filter), page, size);
    }

    /** All of them as they are at one moment: between pages a report that arrives would move another out of sight. */
    public List<ReportRow> allOfYear(Selection selection, ReportFilter filter) {
        return ofYear(selection, filter).withHint(HibernateHints.HINT_READ_ONLY, true).stream().map(ReportRow::of)
                .toList();
    }

    private PanacheQuery<ReportFact> ofYear(Selection selection, ReportFilter filter) {
        Parameters parameters = Parameters.with("year", selection.year());
        String where = "year = :year";
        if (selection.region() != null) {
            where += " and regionCode >= :first and regionCode < :afterLast";
            parameters.and("first", selection.region()).and("afterLast", selection.afterRegion());
        }
        if (filter.verdict() != null) {
            where += " and verdict = :verdict";
            parameters.and("verdict", filter.verdict());
        }
        if (filter.review() != null) {
            where += " and review = :review";
            parameters.and("review", filter.review());
        }
        return reports.find(where + " order by regionCode, organName, receivedAt desc, submissionId", parameters);
    }

    /** The reports of which the year is not known, such as unreadable ones; the latest first. */
    public PageOf<ReportRow> undated(int page, int size) {
        return page(reports.find("year is null order by receivedAt desc, submissionId"), page, size);
    }

    /** @throws ProblemException if there is none */
    public ReportDetail detail(String submissionId) {
        ReportFact report = uuid(submissionId) == null ? null : reports.findById(uuid(submissionId));
        if (report == null) {
            throw new ProblemException(StatisticsProblem.REPORT_UNKNOWN, submissionId);
        }
        return new ReportDetail(ReportRow.of(report), findings.read(report.submissionId), cells.of(report),
                findings.ruleTitles(report.submissionId));
    }

    /** The years that reports are about, the latest first. */
    public List<Integer> years() {
        // Steps from year to year along the index instead of reading every report.
        return session.createNativeQuery("""
                WITH RECURSIVE known (year) AS (
                    SELECT max(year) FROM report_fact
                    UNION ALL
                    SELECT (SELECT max(r.year) FROM report_fact r WHERE r.year < known.year) FROM known
                    WHERE known.year IS NOT NULL)
                SELECT year FROM known WHERE year IS NOT NULL""", Integer.class).getResultList();
    }

    private static PageOf<ReportRow> page(PanacheQuery<ReportFact> query, int page, int size) {
        List<ReportRow> rows = query.page(page, size).stream().map(ReportRow::of).toList();
        return new PageOf<>(rows, page, size, query.count());
    }

    private static UUID uuid(String submissionId) {
        try {
            return UUID.fromString(submissionId);
        } catch (IllegalArgumentException noUuid) {
            return null;
        }
    }
}

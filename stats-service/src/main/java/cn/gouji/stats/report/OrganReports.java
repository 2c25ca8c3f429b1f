package cn.gouji.stats.report;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.kit.problem.ProblemException;
import cn.gouji.stats.fact.ReportFactRepository;
import cn.gouji.stats.query.StatisticsProblem;

/** Every submission of one organ. */
@ApplicationScoped
public class OrganReports {

    private final ReportFactRepository reports;

    public OrganReports(ReportFactRepository reports) {
        this.reports = reports;
    }

    /**
     * The latest year first.
     *
     * @param organ its code in the register or the key its reports lead to
     * @throws ProblemException if there is none
     */
    public List<ReportRow> of(String organ) {
        List<ReportRow> found = reports
                .list("organKey = ?1 order by year desc, receivedAt desc", reports.organKey(organ)).stream()
                .map(ReportRow::of)
                .toList();
        if (found.isEmpty()) {
            throw new ProblemException(StatisticsProblem.ORGAN_NEVER_REPORTED, organ == null ? "" : organ);
        }
        return found;
    }
}

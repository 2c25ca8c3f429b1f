package cn.gouji.stats.fact;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.event.SubmissionFacts;
import cn.gouji.contracts.report.Organ;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.Region;
import cn.gouji.contracts.report.RegionNode;
import cn.gouji.contracts.validation.Severity;

/**
 * Replaces the facts of a submission by those of its newest validation.
 *
 * <p>The outcome depends only on which events came, not on their order, number or on who else is writing.
 */
@ApplicationScoped
public class FactStore {

    private final ReportFactRepository reports;
    private final CellRows cells;
    private final FindingRows findings;
    private final RegionRows regions;
    private final CountedChoice choice;
    private final FactLocks locks;

    public FactStore(ReportFactRepository reports, CellRows cells, FindingRows findings, RegionRows regions,
            CountedChoice choice, FactLocks locks) {
        this.reports = reports;
        this.cells = cells;
        this.findings = findings;
        this.regions = regions;
        this.choice = choice;
        this.locks = locks;
    }

    /** @return false if a newer revision of the submission is already there */
    @Transactional
    public boolean store(ReportValidated event) {
        UUID submissionId = UUID.fromString(event.submission().submissionId());
        locks.submission(submissionId.toString());
        ReportFact known = reports.findById(submissionId);
        if (known != null && known.revision > event.revision()) {
            // The regions of the year are those that any event named, or they would depend on the order of events.
            keepRegions(event);
            return false;
        }
        OrganYear before = known == null ? null : known.organYear();
        ReportFact report = known == null ? new ReportFact() : known;
        OrganYear now = organYear(event);
        List<OrganYear> concerned = Stream.of(before, now).filter(Objects::nonNull).distinct().sorted().toList();
        concerned.forEach(locks::organYear);
        if (known == null) {
            report.submissionId = submissionId;
        } else {
            // Whether it counts may have changed while we waited for the locks.
            reports.getEntityManager().refresh(known);
            cells.delete(submissionId);
            findings.delete(submissionId);
        }
        fill(report, event);
        report.counted = now == null ? countsByItself(event) : report.counted && now.equals(before);
        reports.persistAndFlush(report);
        cells.write(submissionId, event.form(), event.cells());
        findings.write(submissionId, event.findings());
        concerned.forEach(choice::chooseAgain);
        keepRegions(event);
        return true;
    }

    /** Nobody can tell whether two reports of unknown organs are of the same one. */
    private static boolean countsByItself(ReportValidated event) {
        return event.outcome() != Outcome.UNREADABLE && event.year() != null;
    }

    private static void fill(ReportFact report, ReportValidated event) {
        SubmissionFacts submission = event.submission();
        Organ organ = event.organ() == null ? Organ.unknown() : event.organ();
        report.revision = event.revision();
        report.receivedAt = submission.receivedAt();
        report.fileName = storable(submission.fileName());
        report.title = storable(event.title());
        report.year = event.year();
        report.form = event.form();
        report.outcome = event.outcome();
        report.reason = event.reason();
        report.organKey = storable(organ.key());
        report.organName = storable(organ.name());
        report.organKind = organ.kind();
        Region region = organ.region();
        report.regionCode = region == null ? null : region.code();
        report.regionName = region == null || region.path().isEmpty()
                ? null
                : region.path().stream().map(RegionNode::name).collect(Collectors.joining(" "));
        report.verdict = event.verdict();
        report.errors = count(event, Severity.ERROR);
        report.warnings = count(event, Severity.WARNING);
        report.infos = count(event, Severity.INFO);
    }

    private static OrganYear organYear(ReportValidated event) {
        return event.organ() == null || event.organ().key() == null || event.year() == null
                ? null
                : new OrganYear(storable(event.organ().key()), event.year());
    }

    private void keepRegions(ReportValidated event) {
        if (event.year() != null && event.organ() != null && event.organ().region() != null) {
            regions.keep(event.year(), event.organ().region().path());
        }
    }

    private static int count(ReportValidated event, Severity severity) {
        return (int) event.findings().stream().filter(finding -> finding.severity() == severity).count();
    }

    /** PostgreSQL refuses the NUL characters that damaged documents contain. */
    private static String storable(String text) {
        return text == null ? null : text.replace("\0", "");
    }
}

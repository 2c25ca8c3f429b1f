package cn.gouji.stats.fact;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.event.SubmissionFacts;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.organ.Region;
import cn.gouji.contracts.organ.RegionNode;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.contracts.validation.ReviewState;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.stats.sql.Storable;

/** What is known of one submission, apart from its cells and findings. */
@Entity
@Table(name = "report_fact")
public class ReportFact {

    private static final int COUNTY_DIGITS = 6;

    @Id
    public UUID submissionId;
    public int revision;
    public Instant receivedAt;
    public String fileName;
    public String title;
    public Integer year;
    @Enumerated(EnumType.STRING)
    public Form form;
    @Enumerated(EnumType.STRING)
    public Outcome outcome;
    @Enumerated(EnumType.STRING)
    public UnreadableReason reason;
    /** By the register, if it knows the organ. */
    public String organKey;
    /** As the report itself leads to it. */
    public String reportedKey;
    /** The key that a township's organ has in a register that keeps it under its county; null for all others. */
    public String countyKey;
    public String organName;
    @Enumerated(EnumType.STRING)
    public OrganKind organKind;
    public String regionCode;
    /** Names from the province down. */
    public String regionName;
    @Enumerated(EnumType.STRING)
    public Verdict verdict;
    public String rulesVersion;
    @Enumerated(EnumType.STRING)
    public ReviewState review;
    /** See {@link Origins}. */
    public String origins;
    public int errors;
    public int warnings;
    public int infos;
    /** Decided across all submissions of the organ and year, after they are stored. */
    public boolean counted;

    /** The same as the column that the database makes: where the report's cells are. */
    static String place(ReportValidated event) {
        Region region = event.organ() == null ? null : event.organ().region();
        return (event.year() == null ? "" : event.year()) + "/" + (region == null ? "" : region.code());
    }

    /** Whether it may count; of a report of an unknown organ nobody can tell whether there is another one. */
    boolean countable() {
        return outcome != Outcome.UNREADABLE && review != ReviewState.WITHDRAWN && year != null;
    }

    /** @param organ its key by the register; null unless the organ and the year are known */
    public static ReportFact of(ReportValidated event, String organ) {
        ReportFact report = new ReportFact();
        report.submissionId = UUID.fromString(event.submission().submissionId());
        report.take(event);
        report.organKey = organ == null ? report.reportedKey : organ;
        return report;
    }

    private void take(ReportValidated event) {
        SubmissionFacts submission = event.submission();
        Organ organ = event.organ() == null ? Organ.unknown() : event.organ();
        revision = event.revision();
        receivedAt = submission.receivedAt();
        fileName = Storable.text(submission.fileName());
        title = Storable.text(event.title());
        year = event.year();
        form = event.form();
        outcome = event.outcome();
        reason = event.reason();
        reportedKey = Storable.text(organ.key());
        organName = Storable.text(organ.name());
        organKind = organ.kind();
        Region region = organ.region();
        regionCode = region == null ? null : region.code();
        countyKey = countyKey(reportedKey, region);
        regionName = region == null || region.path().isEmpty()
                ? null
                : region.path().stream().map(RegionNode::name).collect(Collectors.joining(" "));
        verdict = event.verdict();
        review = event.review().state();
        rulesVersion = event.rulesVersion();
        origins = Origins.write(event.form(), event.cells());
        errors = count(event, Severity.ERROR);
        warnings = count(event, Severity.WARNING);
        infos = count(event, Severity.INFO);
    }

    /** Only of names that begin with the township's own: others, such as 财政所, several townships of a county may have. */
    public static String countyKey(String key, Region region) {
        if (key == null || region == null || region.path().isEmpty() || region.code().length() <= COUNTY_DIGITS) {
            return null;
        }
        String name = key.substring(key.indexOf('/') + 1);
        String own = region.path().getLast().name();
        return name.startsWith(own) && name.length() > own.length()
                ? region.code().substring(0, COUNTY_DIGITS) + "/" + name
                : null;
    }

    private static int count(ReportValidated event, Severity severity) {
        return (int) event.findings().stream().filter(finding -> finding.severity() == severity).count();
    }
}

package cn.gouji.stats.report;

import java.time.Instant;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.contracts.validation.ReviewState;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.stats.fact.ReportFact;
import cn.gouji.stats.query.Selection;
import cn.gouji.stats.region.RegionName;

/**
 * A report in a list.
 *
 * @param region null if unknown
 * @param counted false if a newer submission of the organ and year counts, or if it could not be read
 */
public record ReportRow(String submissionId, OrganName organ, RegionName region, Integer year, Form form,
        Outcome outcome, UnreadableReason reason, Verdict verdict, ReviewState review, boolean counted, int errors,
        int warnings, int infos,
        String title, String fileName, Instant receivedAt, int revision) {

    /** The organ of a report; key and name are null if unknown. */
    public record OrganName(String key, String name, OrganKind kind) {
    }

    /** Whether it is a sum of other reports and therefore not added up with them. */
    public boolean isConsolidated() {
        return Selection.CONSOLIDATED.contains(organ.kind());
    }

    static ReportRow of(ReportFact fact) {
        return new ReportRow(fact.submissionId.toString(),
                new OrganName(fact.organKey, fact.organName, fact.organKind),
                fact.regionCode == null ? null : new RegionName(fact.regionCode, fact.regionName), fact.year, fact.form,
                fact.outcome, fact.reason, fact.verdict, fact.review, fact.counted, fact.errors, fact.warnings,
                fact.infos,
                fact.title, fact.fileName, fact.receivedAt, fact.revision);
    }
}

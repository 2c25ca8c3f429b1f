package cn.gouji.ingest.event;

import java.util.Objects;

import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.ingest.submission.Stage;
import cn.gouji.ingest.submission.StageReached;

/** What a submission keeps of {@code ReportValidated}; cells and findings are not even read. */
public record ReportValidatedExcerpt(SubmissionReference submission, int revision, Outcome outcome, Verdict verdict,
        Organ organ, Integer year) {

    public ReportValidatedExcerpt {
        Objects.requireNonNull(submission, "submission must not be null");
        Objects.requireNonNull(verdict, "verdict must not be null");
    }

    StageReached news() {
        return new StageReached(submission.submissionId(), Stage.VALIDATED, revision, outcome, verdict, organ, year);
    }
}

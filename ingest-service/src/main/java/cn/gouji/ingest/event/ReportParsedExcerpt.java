package cn.gouji.ingest.event;

import java.util.Objects;

import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.ingest.submission.Stage;
import cn.gouji.ingest.submission.StageReached;

/** What a submission keeps of {@code ReportParsed}; the cells and texts of a report are not even read. */
public record ReportParsedExcerpt(SubmissionReference submission, int revision, Reading report) {

    public ReportParsedExcerpt {
        Objects.requireNonNull(submission, "submission must not be null");
        Objects.requireNonNull(report, "report must not be null");
    }

    /** The result of reading. */
    public record Reading(Outcome outcome, Organ organ, Integer year) {

        public Reading {
            Objects.requireNonNull(outcome, "outcome must not be null");
        }
    }

    StageReached news() {
        return new StageReached(submission.submissionId(), Stage.PARSED, revision, report.outcome(), null,
                report.organ(), report.year());
    }
}

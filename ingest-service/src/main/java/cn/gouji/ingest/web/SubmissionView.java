package cn.gouji.ingest.web;

import java.time.Instant;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.ingest.submission.Stage;
import cn.gouji.ingest.submission.Submission;

/** A submission as the API shows it. */
public record SubmissionView(String submissionId, String fileName, String sha256, long size, String mediaType,
        Instant receivedAt, Hints hints, Stage stage, Outcome outcome, Verdict verdict, Organ organ, Integer year) {

    static SubmissionView of(Submission submission) {
        return new SubmissionView(submission.submissionId(), submission.fileName(), submission.sha256(),
                submission.size(), submission.mediaType(), submission.receivedAt(), submission.hints(),
                submission.stage(), submission.outcome(), submission.verdict(), submission.organ(),
                submission.year());
    }
}

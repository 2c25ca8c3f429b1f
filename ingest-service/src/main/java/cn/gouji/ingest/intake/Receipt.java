package cn.gouji.ingest.intake;

import com.fasterxml.jackson.annotation.JsonProperty;

import cn.gouji.ingest.submission.Submission;

/**
 * The answer to one file.
 *
 * @param submissionId null if the file is refused, as are {@code sha256} and {@code href}
 * @param reason null unless the file is refused
 * @param detail the reason in words, null unless the file is refused
 * @param href where to follow the submission
 */
public record Receipt(String submissionId, String fileName, String sha256, Status status, Refusal reason, String detail,
        String href) {

    /** What became of the file. */
    public enum Status {
        @JsonProperty("accepted")
        ACCEPTED,
        /** The same bytes were handed in before; the submission is the one of then. */
        @JsonProperty("known")
        KNOWN,
        @JsonProperty("refused")
        REFUSED
    }

    static Receipt of(Upload.Complete upload, Submission submission, Status status) {
        return new Receipt(submission.submissionId(), upload.fileName(), submission.sha256(), status, null, null,
                "/api/submissions/" + submission.submissionId());
    }

    static Receipt refused(Upload.Refused upload) {
        return new Receipt(null, upload.fileName(), null, Status.REFUSED, upload.reason(),
                upload.detail(), null);
    }
}

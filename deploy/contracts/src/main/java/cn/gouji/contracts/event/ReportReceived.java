package cn.gouji.contracts.event;

import java.util.Objects;

/**
 * A file was handed in. Its content is fetched by its SHA-256 from the content store.
 *
 * @param revision 1 at first; higher when the submission is to be read again
 */
public record ReportReceived(SubmissionFacts submission, int revision, Hints hints) {

    public ReportReceived {
        Objects.requireNonNull(submission, "submission must not be null");
        hints = hints == null ? Hints.NONE : hints;
    }
}

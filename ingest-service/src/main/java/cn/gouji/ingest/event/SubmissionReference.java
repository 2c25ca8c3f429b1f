package cn.gouji.ingest.event;

import java.util.Objects;

/** The submission that an event is about. */
public record SubmissionReference(String submissionId) {

    public SubmissionReference {
        Objects.requireNonNull(submissionId, "submissionId must not be null");
    }
}

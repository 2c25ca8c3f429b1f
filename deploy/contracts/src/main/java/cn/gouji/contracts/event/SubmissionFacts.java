package cn.gouji.contracts.event;

import java.time.Instant;
import java.util.Objects;

/**
 * The facts of a submission; they never change.
 *
 * @param submissionId UUIDv7
 * @param sha256 of the content, lower-case hexadecimal; also its address in the content store
 * @param size in bytes
 * @param mediaType found from the bytes
 * @param receivedAt decides which submission of an organ and year counts: the last
 */
public record SubmissionFacts(String submissionId, String fileName, String sha256, long size, String mediaType,
        Instant receivedAt) {

    public SubmissionFacts {
        Objects.requireNonNull(submissionId, "submissionId must not be null");
        Objects.requireNonNull(sha256, "sha256 must not be null");
        Objects.requireNonNull(receivedAt, "receivedAt must not be null");
    }
}

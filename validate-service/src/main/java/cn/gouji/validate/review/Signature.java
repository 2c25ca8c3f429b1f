package cn.gouji.validate.review;

import java.util.Arrays;
import java.util.Objects;

import cn.gouji.kit.problem.ProblemException;

/**
 * Who acts and why, and on what condition.
 *
 * @param reason null if none is given
 * @param idempotencyKey what the client calls the act, null if nothing
 * @param seen the revision that the reviewer has seen, or several with commas between them, null if any will do
 */
public record Signature(String by, String reason, String idempotencyKey, String seen) {

    public Signature {
        Objects.requireNonNull(by, "by must not be null");
    }

    /** @throws ProblemException if the reviewer has seen another revision than this one */
    public void requireSeen(int revision) {
        if (seen != null && Arrays.stream(seen.split(",")).map(String::strip)
                .noneMatch(String.valueOf(revision)::equals)) {
            throw new ProblemException(ReviewProblem.CHANGED_MEANWHILE, revision, seen);
        }
    }
}

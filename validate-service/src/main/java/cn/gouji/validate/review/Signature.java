package cn.gouji.validate.review;

import java.nio.charset.StandardCharsets;

import cn.gouji.kit.problem.ProblemException;

/**
 * Who acts and why, and on what condition.
 *
 * @param reason null if none is given
 * @param idempotencyKey what the client calls the act, null if nothing
 * @param seen the revision that the reviewer has seen, null if any will do
 */
record Signature(String by, String reason, String idempotencyKey, String seen) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 2000;

    /**
     * The gateway knows better than the body who is logged in.
     *
     * @throws ProblemException if nobody is named
     */
    static Signature of(RequestHeaders headers, String by, String reason) {
        String user = text(headers.user(), "X-Forwarded-User", LONGEST_NAME);
        String name = user == null ? text(by, "by", LONGEST_NAME) : utf8(user);
        if (name == null) {
            throw new ProblemException(ReviewProblem.REVIEWER_MISSING);
        }
        return new Signature(name, text(reason, "reason", LONGEST_REASON),
                text(headers.idempotencyKey(), "Idempotency-Key", LONGEST_NAME), seen(headers.ifMatch()));
    }

    /** @throws ProblemException if the reviewer has seen another revision than this one */
    void requireSeen(int revision) {
        if (seen != null && !seen.equals(String.valueOf(revision))) {
            throw new ProblemException(ReviewProblem.CHANGED_MEANWHILE, revision, seen);
        }
    }

    private static String seen(String ifMatch) {
        String tag = ifMatch == null ? "*" : ifMatch.strip().replaceFirst("^W/", "").replace("\"", "");
        return tag.equals("*") || tag.isEmpty() ? null : tag;
    }

    private static String text(String given, String name, int longest) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > longest) {
            throw new ProblemException(ReviewProblem.TEXT_TOO_LONG, name, String.valueOf(longest));
        }
        return given.strip();
    }

    /** HTTP takes every byte of a header for a character; proxies write names in UTF-8. */
    private static String utf8(String header) {
        return header.chars().allMatch(character -> character <= 0xFF)
                ? new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                : header;
    }
}

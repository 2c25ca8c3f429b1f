package cn.gouji.validate.web.review;

import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.HeaderParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import cn.gouji.kit.problem.ProblemException;
import cn.gouji.validate.review.ReviewProblem;
import cn.gouji.validate.review.Signature;

/** What comes with an act besides its body. */
public record RequestHeaders(
        @Parameter(description = "Who is logged in, as the gateway knows it; goes before the field by") @HeaderParam("X-Forwarded-User") String user,
        @Parameter(description = "Any text of the client's; an act that arrives twice under it counts once") @HeaderParam("Idempotency-Key") String idempotencyKey,
        @Parameter(description = "ETag of the result the reviewer has seen; 409 if it has changed since") @HeaderParam("If-Match") String ifMatch) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 2000;

    /**
     * Who acts and why; the gateway knows better than the body who is logged in.
     *
     * @throws ProblemException if nobody is named
     */
    Signature signature(String by, String reason) {
        String loggedIn = text(user, "X-Forwarded-User", LONGEST_NAME);
        String name = loggedIn == null ? text(by, "by", LONGEST_NAME) : utf8(loggedIn);
        if (name == null) {
            throw new ProblemException(ReviewProblem.REVIEWER_MISSING);
        }
        return new Signature(name, text(reason, "reason", LONGEST_REASON),
                text(idempotencyKey, "Idempotency-Key", LONGEST_NAME), seen());
    }

    private String seen() {
        String tag = ifMatch == null ? "*" : ifMatch.strip().replace("W/", "").replace("\"", "");
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

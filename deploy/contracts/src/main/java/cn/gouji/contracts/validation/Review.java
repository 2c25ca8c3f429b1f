package cn.gouji.contracts.validation;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What was decided about a report as a whole.
 *
 * @param at when it was decided, null while nobody did
 * @param by who decided, null while nobody did
 * @param reason null if none was given
 */
public record Review(ReviewState state, @JsonInclude(JsonInclude.Include.NON_NULL) Instant at,
        @JsonInclude(JsonInclude.Include.NON_NULL) String by,
        @JsonInclude(JsonInclude.Include.NON_NULL) String reason) {

    /** Nobody decided yet. */
    public static final Review OPEN = new Review(ReviewState.OPEN, null, null, null);

    public Review {
        state = state == null ? ReviewState.OPEN : state;
    }
}

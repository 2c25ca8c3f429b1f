package cn.gouji.ingest.intake;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a file is not taken. */
public enum Refusal {
    @JsonProperty("emptyFile")
    EMPTY(IntakeProblem.EMPTY_FILE),
    @JsonProperty("tooLarge")
    TOO_LARGE(IntakeProblem.FILE_TOO_LARGE),
    @JsonProperty("encrypted")
    ENCRYPTED(IntakeProblem.ENCRYPTED_FILE),
    @JsonProperty("damaged")
    DAMAGED(IntakeProblem.DAMAGED_FILE),
    @JsonProperty("unsupportedCompression")
    COMPRESSION(IntakeProblem.UNSUPPORTED_COMPRESSION),
    @JsonProperty("unfoldsTooFar")
    UNFOLDS_TOO_FAR(IntakeProblem.UNFOLDS_TOO_FAR),
    @JsonProperty("tooManyFiles")
    TOO_MANY_FILES(IntakeProblem.TOO_MANY_ARCHIVED),
    @JsonProperty("nestedTooDeep")
    NESTED_TOO_DEEP(IntakeProblem.NESTED_TOO_DEEP),
    @JsonProperty("nothingInside")
    NOTHING_INSIDE(IntakeProblem.NOTHING_INSIDE);

    private final IntakeProblem problem;

    Refusal(IntakeProblem problem) {
        this.problem = problem;
    }

    /** The problem of a request that holds nothing better. */
    public IntakeProblem problem() {
        return problem;
    }
}

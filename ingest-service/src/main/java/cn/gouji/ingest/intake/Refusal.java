package cn.gouji.ingest.intake;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a file is not taken. */
public enum Refusal {
    @JsonProperty("emptyFile")
    EMPTY(IntakeProblem.EMPTY_FILE),
    @JsonProperty("tooLarge")
    TOO_LARGE(IntakeProblem.FILE_TOO_LARGE);

    private final IntakeProblem problem;

    Refusal(IntakeProblem problem) {
        this.problem = problem;
    }

    /** The problem of a request that holds nothing better. */
    public IntakeProblem problem() {
        return problem;
    }
}

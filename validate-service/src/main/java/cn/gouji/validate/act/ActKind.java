package cn.gouji.validate.act;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a reviewer can do. */
public enum ActKind {
    /** A finding was put into another state; the subject is its key. */
    @JsonProperty("findingState")
    FINDING_STATE,
    /** A cell was given another value; the subject is its id. */
    @JsonProperty("correction")
    CORRECTION,
    /** A correction was taken back; the subject is the cell's id. */
    @JsonProperty("correctionWithdrawn")
    CORRECTION_WITHDRAWN,
    /** The review of the report came to another state. */
    @JsonProperty("review")
    REVIEW
}

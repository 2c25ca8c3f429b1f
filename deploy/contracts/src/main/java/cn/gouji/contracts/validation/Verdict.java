package cn.gouji.contracts.validation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The result of validating a report; findings that were dismissed do not count. */
public enum Verdict {
    /** No error and no warning. */
    @JsonProperty("passed")
    PASSED,
    @JsonProperty("passedWithWarnings")
    PASSED_WITH_WARNINGS,
    /** At least one error. */
    @JsonProperty("failed")
    FAILED,
    /** The document could not be read, so nothing could be checked. */
    @JsonProperty("unreadable")
    UNREADABLE
}

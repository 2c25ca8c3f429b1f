package cn.gouji.contracts.validation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How grave a finding is. */
public enum Severity {
    /** Must be corrected or explained before the report is accepted. */
    @JsonProperty("error")
    ERROR,
    /** A reviewer decides. */
    @JsonProperty("warning")
    WARNING,
    /** Worth knowing. */
    @JsonProperty("info")
    INFO
}

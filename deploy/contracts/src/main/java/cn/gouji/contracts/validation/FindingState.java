package cn.gouji.contracts.validation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a reviewer said of a finding. */
public enum FindingState {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("confirmed")
    CONFIRMED,
    @JsonProperty("dismissed")
    DISMISSED
}

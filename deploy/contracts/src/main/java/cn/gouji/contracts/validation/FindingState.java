package cn.gouji.contracts.validation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a reviewer said of a finding. */
public enum FindingState {
    /** Nobody decided yet. */
    @JsonProperty("open")
    OPEN,
    /** It is so: it goes into the notice to the organ. */
    @JsonProperty("confirmed")
    CONFIRMED,
    /** It is not so, or does not matter: it no longer counts for the verdict. */
    @JsonProperty("dismissed")
    DISMISSED
}

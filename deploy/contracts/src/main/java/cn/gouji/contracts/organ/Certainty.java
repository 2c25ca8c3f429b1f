package cn.gouji.contracts.organ;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure the region of an organ is. */
public enum Certainty {
    @JsonProperty("certain")
    CERTAIN,
    @JsonProperty("likely")
    LIKELY,
    /** Several regions fit: see the candidates. */
    @JsonProperty("ambiguous")
    AMBIGUOUS,
    @JsonProperty("unknown")
    UNKNOWN
}

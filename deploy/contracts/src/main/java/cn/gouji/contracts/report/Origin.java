package cn.gouji.contracts.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where the value of a cell comes from. */
public enum Origin {
    /** Read where its label and column say so; nothing had to be assumed. */
    @JsonProperty("stated")
    STATED,
    /** Label, column or neighbouring row was damaged and the place was inferred. */
    @JsonProperty("realigned")
    REALIGNED,
    /** The place is there but empty or holds only a dash; there is no value. */
    @JsonProperty("blank")
    BLANK,
    /** Not in the document, or its place cannot be told; there is no value. */
    @JsonProperty("absent")
    ABSENT
}

package cn.gouji.contracts.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a document could be read. */
public enum Outcome {
    /** Every table and section was read. */
    @JsonProperty("read")
    READ,
    /** A table or a section could not be read; the notes say which. */
    @JsonProperty("partly")
    PARTLY,
    /** Nothing could be read; the reason says why. */
    @JsonProperty("unreadable")
    UNREADABLE
}

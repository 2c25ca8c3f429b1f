package cn.gouji.contracts.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a document could not be read. */
public enum UnreadableReason {
    @JsonProperty("encrypted")
    ENCRYPTED,
    @JsonProperty("damaged")
    DAMAGED,
    /** The text was read, but it is no annual report. */
    @JsonProperty("notAReport")
    NOT_A_REPORT,
    /** There is no text, for example pictures only. */
    @JsonProperty("noText")
    NO_TEXT,
    @JsonProperty("tooLarge")
    TOO_LARGE,
    /** Reading was given up after the time allowed for one document. */
    @JsonProperty("timeout")
    TIMEOUT,
    @JsonProperty("unsupportedFormat")
    UNSUPPORTED_FORMAT
}

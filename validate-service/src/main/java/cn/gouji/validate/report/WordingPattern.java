package cn.gouji.validate.report;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Words that should not stand in a report, as a regular expression over text without blanks and with plain digits and
 * brackets.
 *
 * @param in the places that are searched
 * @param unless a regular expression: where it is found in the same sentence, nothing is said
 * @param right what would be right, null if there is no such wording
 * @param mild whether the rule's mild severity applies
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WordingPattern(List<Where> in, String pattern, String unless, String right,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean mild) {

    /** A part of a report. */
    public enum Where {
        /** Before section 一. */
        @JsonProperty("preface")
        PREFACE,
        /** The running text of the sections. */
        @JsonProperty("text")
        TEXT,
        /** The sections with tables, labels included. */
        @JsonProperty("tables")
        TABLES
    }

    public WordingPattern {
        Objects.requireNonNull(pattern, "pattern must not be null");
        in = in == null ? List.of(Where.PREFACE, Where.TEXT) : List.copyOf(in);
    }
}

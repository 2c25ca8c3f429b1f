package cn.gouji.contracts.report;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A part of section 一.
 *
 * @param topic null if the heading is none of the five prescribed
 * @param heading as printed
 */
public record SectionPart(String topic, String heading, String text,
        @JsonInclude(JsonInclude.Include.NON_NULL) Place place) {
}

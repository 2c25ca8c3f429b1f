package cn.gouji.contracts.report;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One of the six sections as found in the document.
 *
 * @param heading as printed
 * @param text what stands below the heading, tables included, line by line
 */
public record Section(int number, String heading, String text, List<SectionPart> parts,
        @JsonInclude(JsonInclude.Include.NON_NULL) Place place) {

    public Section {
        parts = parts == null ? List.of() : List.copyOf(parts);
    }
}

package cn.gouji.contracts.report;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One of the six sections as found in the document.
 *
 * @param heading as printed
 * @param text what stands below the heading, tables included, line by line
 * @param place of the heading
 * @param textPlaces where the lines of the text stand; none if that is not known
 */
public record Section(int number, String heading, String text, List<SectionPart> parts,
        @JsonInclude(JsonInclude.Include.NON_NULL) Place place,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TextPlace> textPlaces) {

    public Section {
        parts = parts == null ? List.of() : List.copyOf(parts);
        textPlaces = textPlaces == null ? List.of() : List.copyOf(textPlaces);
    }

    /** A section of which only the place of the heading is known. */
    public Section(int number, String heading, String text, List<SectionPart> parts, Place place) {
        this(number, heading, text, parts, place, null);
    }
}

package cn.gouji.parse.comparison;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.Section;
import cn.gouji.contracts.report.SectionPart;

/**
 * The running text of two reports, paragraph by paragraph. The tables of sections 二, 三 and 四 are compared by cells elsewhere.
 *
 * @param here the report that was asked for
 * @param other the one it is compared with
 */
public record TextComparison(Side here, Side other, List<SectionPair> sections) {

    /** The sections that are text. */
    private static final int[] TEXTS = {1, 5, 6};

    /** One of the two reports. */
    public record Side(String submissionId, Integer year, String title) {

        static Side of(ParsedReport report) {
            return new Side(report.submissionId(), report.year(), report.title());
        }
    }

    /**
     * A section of both reports.
     *
     * @param heading as printed here; null if the section is missing here
     * @param similarity from 0 to 1, numbers and years apart; null if the section is missing on one side
     */
    public record SectionPair(int number, String heading, String otherHeading, Double similarity,
            List<ParagraphPair> paragraphs) {
    }

    /** What became of a paragraph. */
    public enum State {
        /** Word for word the same. */
        @JsonProperty("same")
        SAME,
        /** Words or numbers are others. */
        @JsonProperty("changed")
        CHANGED,
        /** Only in the report asked for. */
        @JsonProperty("onlyHere")
        ONLY_HERE,
        /** Only in the one it is compared with. */
        @JsonProperty("onlyThere")
        ONLY_THERE
    }

    /**
     * A paragraph of one or both reports.
     *
     * @param similarity of a changed paragraph, from 0 to 1; 1 if only numbers and years changed
     * @param pieces of a changed paragraph, in the order in which they are read
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ParagraphPair(State state, String text, String otherText, Double similarity, List<Piece> pieces) {
    }

    /** A run of words that stands in both paragraphs (same) or in one of them. */
    public record Piece(State state, String text) {
    }

    public static TextComparison of(ParsedReport here, ParsedReport other) {
        List<SectionPair> sections = IntStream.of(TEXTS)
                .mapToObj(number -> pair(number, section(here, number), section(other, number)))
                .filter(pair -> pair.heading != null || pair.otherHeading != null)
                .toList();
        return new TextComparison(Side.of(here), Side.of(other), sections);
    }

    private static SectionPair pair(int number, Section here, Section other) {
        Double similarity = here == null || other == null
                ? null
                : Paragraph.rounded(Paragraph.of(text(here)).similarity(Paragraph.of(text(other))));
        return new SectionPair(number, here == null ? null : here.heading(), other == null ? null : other.heading(),
                similarity, ParagraphAlignment.of(paragraphs(here), paragraphs(other)));
    }

    private static List<Paragraph> paragraphs(Section section) {
        return section == null ? List.of() : Paragraph.in(text(section));
    }

    private static String text(Section section) {
        return section.text() != null && !section.text().isBlank()
                ? section.text()
                : section.parts().stream().map(SectionPart::text).filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
    }

    private static Section section(ParsedReport report, int number) {
        return report.sections().stream().filter(section -> section.number() == number).findFirst().orElse(null);
    }
}

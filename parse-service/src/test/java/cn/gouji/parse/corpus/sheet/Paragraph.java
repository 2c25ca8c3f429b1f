package cn.gouji.parse.corpus.sheet;

/**
 * A line of running text.
 *
 * @param section number of the section it belongs to, 0 before the first
 */
public record Paragraph(Role role, int section, String text) implements SheetBlock {

    /** What a paragraph is. */
    public enum Role {
        /** Line of the report's title. */
        TITLE,
        /** Heading of a section. */
        HEADING,
        /** Anything else. */
        TEXT
    }

    public Paragraph withText(String changed) {
        return new Paragraph(role, section, changed);
    }
}

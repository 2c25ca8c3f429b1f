package cn.gouji.parse.corpus.sheet;

/** What a row of a table is. */
public enum RowKind {
    /** Heading of the table, of a block, or of columns. */
    HEADER,
    /** Holds only the label of a group. */
    GROUP,
    /** Holds the values of a row of the form. */
    BODY,
    /** Rest of a label that did not fit, printed for itself. */
    CONTINUATION,
    /** A line that interrupts the table: a page number, an empty line. */
    INTERRUPTION
}

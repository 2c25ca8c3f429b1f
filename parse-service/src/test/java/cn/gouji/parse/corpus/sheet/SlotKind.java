package cn.gouji.parse.corpus.sheet;

/** What stands in a column of a row. */
public enum SlotKind {
    /** Label of the row itself. */
    LABEL,
    /** Label of a group of rows. */
    GROUP,
    /** Part of a header. */
    HEAD,
    /** Value of a cell, possibly blank. */
    VALUE,
    /** Nothing; only keeps columns apart. */
    GAP,
    /** Something that does not belong to the table. */
    NOISE
}

package cn.gouji.parse.corpus.sheet;

import java.util.List;

/** How the labels of table three are spread over columns. */
public enum TableLayout {
    /** Three columns of labels, the values of all rows below each other. */
    GRID,
    /** Merged cells simply left out: values start one column earlier or later from row to row. */
    RAGGED,
    /** As {@link #GRID}, with the labels of groups printed again on every row. */
    GROUPS_REPEATED,
    /** One column of labels, groups on rows of their own. */
    GROUP_ROWS,
    /** One column of labels, groups printed in front of the label of their first row. */
    ONE_LABEL;

    /** Those that print the label of each row once, in front of its values. */
    public static final List<TableLayout> LABELLED = List.of(GRID, GROUP_ROWS, ONE_LABEL);
}

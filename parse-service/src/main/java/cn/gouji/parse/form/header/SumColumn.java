package cn.gouji.parse.form.header;

/** Which column of a table holds the sums of the others, as its values tell it. */
public enum SumColumn {
    FIRST,
    LAST,
    UNTOLD
}

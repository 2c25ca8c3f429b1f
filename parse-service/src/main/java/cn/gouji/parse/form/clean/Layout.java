package cn.gouji.parse.form.clean;

/** How a clean table is laid out. */
enum Layout {
    /** In the cells of a grid. */
    GRID,
    /** A row on a line of text, its words parted by blanks. */
    LINES,
    /** One cell on a line, or the whole table on one line. */
    STREAM
}

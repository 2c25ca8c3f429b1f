package cn.gouji.parse.corpus.file;

/**
 * A cell as a table of a file holds it.
 *
 * @param column where it starts, from 0
 */
record PrintedCell(String text, int column, int columns, int rows) {
}

package cn.gouji.parse.form.section;

/**
 * A row that may be the heading of a section.
 *
 * @param row index of the row
 * @param number of the section
 * @param score larger is better
 * @param rowsTaken how many rows the heading takes
 * @param heading as printed
 * @param rest text behind the heading on the same row
 */
record HeadingCandidate(int row, int number, double score, int rowsTaken, String heading, String rest) {
}

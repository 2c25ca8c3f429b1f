package cn.gouji.parse.form.clean;

import java.util.List;

/**
 * A line without numbers.
 *
 * @param row number of rows of the form above it
 */
record HeaderLine(int row, List<String> texts) {
}

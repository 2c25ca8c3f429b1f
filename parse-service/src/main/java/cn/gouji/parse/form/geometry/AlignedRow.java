package cn.gouji.parse.form.geometry;

import cn.gouji.parse.form.row.ColumnNames;
import cn.gouji.parse.form.row.ObservedRow;

/**
 * A row that the alignment gave to the form.
 *
 * @param depth number of headings its form row stands under
 * @param columns of its form row
 * @param names of its columns
 */
public record AlignedRow(ObservedRow row, int depth, int columns, ColumnNames names) {

    /** Number of cells of its line, those of the labels included. */
    int width() {
        return row.labelIndex() + 1 + row.places().size();
    }

    /** Where on its line the first value stands, if it has one. */
    int first() {
        return row.labelIndex() + 1 + row.firstToken();
    }

    /** Whether all that it shows stands in as many columns as its form row has, from that place behind the label on. */
    boolean isWithin(int start) {
        return row.firstToken() < 0 || row.firstToken() >= start && row.lastToken() < start + columns;
    }
}

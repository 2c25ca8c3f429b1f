package cn.gouji.parse.form.table;

import java.util.List;
import java.util.function.BiPredicate;

import cn.gouji.parse.form.geometry.AlignedRow;
import cn.gouji.parse.form.geometry.HeaderColumns;
import cn.gouji.parse.form.header.LostNames;
import cn.gouji.parse.form.row.HeaderOrder;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.TableForm;

/**
 * Which columns a table has, as its header and most of its rows tell.
 *
 * @param crowded whether there are more than the form has, so that a row with as many may lack one of its own
 * @param totals whether the sums are filled in, in some row
 * @param fewer those that the header names; null unless they are others than those of the form
 * @param narrow whether most rows have a value less than the form has columns, and nothing tells which of them is missing
 * @param fewClosedUp whether hardly any row has a value less than the form has columns: no column was lost, but values were
 * @param unchecked whether nothing tells a number that fell apart from two: the header or most rows lack the sum, or rows
 *     begin below another heading
 */
record PrintedColumns(boolean crowded, boolean totals, int[] fewer, boolean narrow, boolean fewClosedUp,
        boolean unchecked) {

    /** So many rows of a page that was cut lack the same column. */
    private static final int FEW = 3;

    /**
     * @param rows of a table
     * @param aligned those that the alignment gave to the form
     * @param names what the header names; null for a table without sums
     */
    static PrintedColumns of(TableForm form, List<ObservedRow> rows, List<AlignedRow> aligned, HeaderOrder names,
            HeaderColumns header) {
        int width = form.rows().getFirst().width();
        boolean crowded = mostRows(form, aligned, (row, columns) -> row.valueCount() > columns);
        boolean fewClosedUp = aligned.stream().filter(row -> row.row().isComplete(row.columns() - 1)).count() < FEW;
        if (names == null) {
            return new PrintedColumns(crowded, false, null, false, fewClosedUp, false);
        }
        boolean totals = rows.stream().anyMatch(row -> row.isComplete(width));
        int[] fewer = fewer(rows, aligned, width, names, header);
        boolean lackOne = mostRows(form, aligned, (row, columns) -> row.isComplete(columns - 1));
        boolean unchecked = names.lacksLast() || lackOne || aligned.stream().anyMatch(header::isUnderAnother);
        return new PrintedColumns(crowded, totals, fewer, fewer == null && names.isLost() && lackOne, fewClosedUp,
                unchecked);
    }

    /** Whether nothing speaks for more or fewer columns than those of the form. */
    boolean areThoseOfTheForm() {
        return !crowded && !unchecked;
    }

    private static boolean mostRows(TableForm form, List<AlignedRow> aligned,
            BiPredicate<ObservedRow, Integer> condition) {
        return 2 * aligned.stream().filter(row -> condition.test(row.row(), row.columns())).count() > form.rows()
                .size();
    }

    /** The columns that the header names, if hardly any row has values for all. */
    private static int[] fewer(List<ObservedRow> rows, List<AlignedRow> aligned, int width, HeaderOrder names,
            HeaderColumns header) {
        int[] named = names.fewer();
        // A header that lost a name has no column less if the sums were left blank below theirs.
        if (named == null || 2 * aligned.stream().filter(header::lacksSum).count() > aligned.size()) {
            return null;
        }
        long more = rows.stream().filter(row -> row.isComplete(width)).count();
        long asMany = rows.stream().filter(row -> row.isComplete(named.length)).count();
        boolean lost = new LostNames(rows, width).areIn(named);
        return lost || more > 0 && asMany < FEW * more ? null : named;
    }
}

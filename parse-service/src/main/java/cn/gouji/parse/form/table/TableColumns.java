package cn.gouji.parse.form.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.Placement;
import cn.gouji.parse.form.cell.RowPlacement;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.geometry.AlignedColumns;
import cn.gouji.parse.form.geometry.ColumnGeometry;
import cn.gouji.parse.form.geometry.ColumnGeometry.Aligned;
import cn.gouji.parse.form.geometry.NamesAbove;
import cn.gouji.parse.form.header.LostNames;
import cn.gouji.parse.form.row.HeaderOrder;
import cn.gouji.parse.form.row.Headers;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.TextRow;

/** What the rows of a table and its header tell together about the columns in which the values of a row stand. */
final class TableColumns {

    /** So many rows of a page that was cut lack the same column. */
    private static final int FEW = 3;

    private final TableForm form;
    private final List<ObservedRow> rows;
    private final int[] chosen;
    private final ColumnGeometry geometry;
    private final AlignedColumns aligned;
    private final ShiftedRows shifted;
    /** Whether the table has more columns than the form, so that a row with as many may lack one of its own. */
    private final boolean crowded;
    /** Whether the sums are filled in, in some row. */
    private final boolean totals;
    /** Null unless the header names other columns than the form. */
    private final int[] fewer;
    private final boolean unchecked;
    /** Whether most rows have a value less than the form has columns, and nothing tells which of them is missing. */
    private final boolean narrow;
    /** Whether hardly any row has a value less than the form has columns: no column was lost, but values were. */
    private final boolean fewClosedUp;
    /** Null for a table without sums. */
    private final ChangedRows changed;
    /** Null for a table without sums. */
    private final ClosedUpRows summedUp;

    /**
     * @param chosen the observed row of each row of the form, -1 if there is none
     * @param summed whether the last column is the sum of the others
     */
    TableColumns(TableForm form, List<ObservedRow> rows, int[] chosen, List<TextRow> lines, Headers headers,
            boolean summed) {
        this.form = form;
        this.rows = rows;
        this.chosen = chosen;
        List<Aligned> alignedRows = alignedRows();
        this.geometry = new ColumnGeometry(alignedRows, lines, summed);
        this.crowded = isCrowded();
        this.totals = summed && rows.stream().anyMatch(row -> row.isComplete(form.rows().getFirst().width()));
        HeaderOrder header = summed ? headers.of(form.rows().getFirst().names()) : null;
        this.fewer = summed ? fewerColumns(header, alignedRows) : null;
        this.narrow = summed && fewer == null && header.isLost()
                && mostRows((row, width) -> row.isComplete(width - 1));
        this.fewClosedUp = alignedRows.stream().filter(row -> row.row().isComplete(row.columns() - 1)).count() < FEW;
        this.unchecked = summed && (isUnchecked(header) || alignedRows.stream().anyMatch(geometry::isUnderAnother));
        this.changed = summed
                ? new ChangedRows(alignedRows.stream().map(Aligned::row).toList(), alignedRows.stream()
                        .filter(row -> !keepsItsBlank(row)).map(Aligned::row).toList(), form.rows().getFirst().width(),
                        totals)
                : null;
        this.summedUp = summed ? new ClosedUpRows(alignedRows.stream().map(Aligned::row).toList()) : null;
        // Without sums nothing would tell that a row has moved.
        this.aligned = new AlignedColumns(rows, form.rows().getFirst().width(),
                () -> new NamesAbove(summed ? lines : List.of(), form.rows().getFirst().names(), 1));
        this.shifted = summed
                ? new ShiftedRows(alignedRows.stream().filter(row -> geometry.start(row) < 0).toList())
                : new ShiftedRows(List.of());
    }

    /** Whether nothing speaks for more or fewer columns than those of the form. */
    boolean areThoseOfTheForm() {
        return !crowded && !unchecked;
    }

    /** Whether a row may have lost one value and got another. */
    boolean mayHaveChanged(CellText[] places) {
        return changed != null && changed.mayHold(places);
    }

    /** The ways in which an observed row can be a row of the form. */
    Placement placement(ObservedRow observed, int j) {
        Aligned row = aligned(observed, j);
        if (fewer != null && row.row().isComplete(fewer.length)) {
            return Placement.only(new RowPlacement(row.columns()).under(fewer, row.row().tokens()), false);
        }
        if (fewer != null && row.row().isGrid() && row.row().places().size() == fewer.length) {
            return Placement.only(new RowPlacement(row.columns()).under(fewer, row.row().places()), false);
        }
        if (fewer != null && row.row().tokenCount() > fewer.length) {
            return new RowPlacement(row.columns()).underSome(fewer, row.row());
        }
        if (row.row().tokenCount() <= row.columns() && geometry.isUnderAnother(row)) {
            return new RowPlacement(row.columns()).from(row.row(), geometry.startUnderHeader(row));
        }
        int beside = geometry.startBesideAnother(row);
        if (beside >= 0) {
            return new RowPlacement(row.columns()).from(row.row(), beside);
        }
        if (crowded && totals && row.row().isComplete(row.columns())
                && !RowSum.holds(row.row().tokens().toArray(CellText[]::new))) {
            return new RowPlacement(row.columns()).withOneLostBesideAnother(row.row());
        }
        if (row.columns() == form.rows().getFirst().width()) {
            CellText[] byPosition = aligned.read(row.row());
            if (byPosition != null) {
                return totals && SumPlace.isOnlyEmpty(byPosition)
                        ? new RowPlacement(row.columns()).withOneLost(row.row())
                        : Placement.only(byPosition, false);
            }
        }
        if (narrow && row.row().isComplete(row.columns() - 1)) {
            return new RowPlacement(row.columns()).withOneLost(row.row());
        }
        int start = geometry.start(row);
        boolean tight = start < 0 && row.row().tokenCount() < row.columns() && geometry.isTight(row);
        Placement placement = tight
                ? new RowPlacement(row.columns()).from(row.row(), 0)
                : new RowPlacement(row.columns()).of(row.row(), start);
        boolean closedUp = (tight || placement.clean()) && SumPlace.isOnlyEmpty(placement.options().getFirst())
                || fewClosedUp && row.row().isGrid() && row.row().isComplete(row.columns() - 1)
                        && !SumPlace.isFilledBehindBlank(placement);
        if (totals && closedUp) {
            Placement lost = new RowPlacement(row.columns()).withOneLost(row.row());
            return placement.clean() && (SumPlace.isLost(lost) || holdsNothing(row.row()))
                    ? new Placement(placement.options(), false)
                    : lost;
        }
        Placement narrowed = shifted.narrow(row, placement);
        return summedUp != null && summedUp.mayHaveClosedUp(row.row(), row.columns(), start, narrowed)
                ? new RowPlacement(row.columns()).closedUp(row.row(), start)
                : narrowed;
    }

    /** Whether most rows have more values than the form has columns. */
    private boolean isCrowded() {
        return mostRows((row, width) -> row.valueCount() > width);
    }

    /** Whether nothing tells a number that fell apart from two: the header or most rows lack the sum. */
    private boolean isUnchecked(HeaderOrder header) {
        return header.lacksLast() || mostRows((row, width) -> row.isComplete(width - 1));
    }

    private boolean mostRows(BiPredicate<ObservedRow, Integer> condition) {
        long count = IntStream.range(0, chosen.length)
                .filter(j -> chosen[j] >= 0 && condition.test(rows.get(chosen[j]), form.rows().get(j).width()))
                .count();
        return 2 * count > chosen.length;
    }

    /** The columns that the header names, if hardly any row has values for all. */
    private int[] fewerColumns(HeaderOrder header, List<Aligned> alignedRows) {
        int[] named = header.fewer();
        // A header that lost a name has no column less if the sums were left blank below theirs.
        if (named == null || 2 * alignedRows.stream().filter(geometry::lacksSum).count() > alignedRows.size()) {
            return null;
        }
        long more = rows.stream().filter(row -> row.isComplete(form.rows().getFirst().width())).count();
        long asMany = rows.stream().filter(row -> row.isComplete(named.length)).count();
        boolean lost = new LostNames(rows, form.rows().getFirst().width()).areIn(named);
        return lost || more > 0 && asMany < FEW * more ? null : named;
    }

    private boolean keepsItsBlank(Aligned row) {
        int start = row.row().tokenCount() == row.columns() ? -1 : geometry.start(row);
        return start >= 0 && SumPlace.isFilledBehindBlank(new RowPlacement(row.columns()).of(row.row(), start));
    }

    /** Among noughts it is no matter which one is lost: by the relations that is a nought, too. */
    private static boolean holdsNothing(ObservedRow row) {
        return row.tokens().stream()
                .allMatch(text -> text instanceof CellText.Value value && value.number().signum() == 0);
    }

    private List<Aligned> alignedRows() {
        List<Aligned> alignedRows = new ArrayList<>();
        for (int j = 0; j < chosen.length; j++) {
            if (chosen[j] >= 0) {
                alignedRows.add(aligned(rows.get(chosen[j]), j));
            }
        }
        return alignedRows;
    }

    private Aligned aligned(ObservedRow row, int j) {
        TableForm.Row printed = form.rows().get(j);
        return new Aligned(row, printed.row().groups().size(), printed.width(), printed.names());
    }
}

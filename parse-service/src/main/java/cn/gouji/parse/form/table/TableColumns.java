package cn.gouji.parse.form.table;

import java.util.List;
import java.util.stream.IntStream;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.Placement;
import cn.gouji.parse.form.cell.RowPlacement;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.geometry.AlignedColumns;
import cn.gouji.parse.form.geometry.AlignedRow;
import cn.gouji.parse.form.geometry.ColumnGeometry;
import cn.gouji.parse.form.geometry.HeaderColumns;
import cn.gouji.parse.form.geometry.NamesAbove;
import cn.gouji.parse.form.row.ColumnNames;
import cn.gouji.parse.form.row.Headers;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.TextRow;

/** What the rows of a table and its header tell together about the columns in which the values of a row stand. */
final class TableColumns {

    private final TableForm form;
    private final PrintedColumns printed;
    private final HeaderColumns header;
    private final ColumnGeometry geometry;
    private final AlignedColumns aligned;
    private final ShiftedRows shifted;
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
        List<AlignedRow> alignedRows = IntStream.range(0, chosen.length).filter(j -> chosen[j] >= 0)
                .mapToObj(j -> aligned(rows.get(chosen[j]), j)).toList();
        ColumnNames names = form.rows().getFirst().names();
        int width = form.rows().getFirst().width();
        this.header = new HeaderColumns(alignedRows, lines, summed);
        this.geometry = new ColumnGeometry(alignedRows, header, summed);
        this.printed = PrintedColumns.of(form, rows, alignedRows, summed ? headers.of(names) : null, header);
        this.changed = summed
                ? new ChangedRows(alignedRows.stream().map(AlignedRow::row).toList(), alignedRows.stream()
                        .filter(row -> !keepsItsBlank(row)).map(AlignedRow::row).toList(), width, printed.totals())
                : null;
        this.summedUp = summed ? new ClosedUpRows(alignedRows.stream().map(AlignedRow::row).toList()) : null;
        // Without sums nothing would tell that a row has moved.
        this.aligned = new AlignedColumns(rows, width, () -> new NamesAbove(summed ? lines : List.of(), names, 1));
        this.shifted = new ShiftedRows(
                summed ? alignedRows.stream().filter(row -> geometry.start(row) < 0).toList() : List.of());
    }

    /** Whether nothing speaks for more or fewer columns than those of the form. */
    boolean areThoseOfTheForm() {
        return printed.areThoseOfTheForm();
    }

    /** Whether a row may have lost one value and got another. */
    boolean mayHaveChanged(CellText[] places) {
        return changed != null && changed.mayHold(places);
    }

    /** The ways in which an observed row can be a row of the form. */
    Placement placement(ObservedRow observed, int j) {
        AlignedRow row = aligned(observed, j);
        RowPlacement ways = new RowPlacement(row.columns());
        Placement told = printed.fewer() == null ? null : underFewer(printed.fewer(), observed, ways);
        if (told == null) {
            told = besideAnother(row, ways);
        }
        if (told == null && row.columns() == form.rows().getFirst().width()) {
            told = byPosition(observed, ways);
        }
        if (told != null) {
            return told;
        }
        if (printed.narrow() && observed.isComplete(row.columns() - 1)) {
            return ways.withOneLost(observed);
        }
        if (header.hasRowInFront(row)) {
            return ways.of(observed, -1).doubtful();
        }
        Placement placement = inColumns(row, ways);
        return header.isShort(row) ? placement.doubtful() : placement;
    }

    /** Below a header that names some columns only; null if the row has not values for all of these. */
    private static Placement underFewer(int[] fewer, ObservedRow row, RowPlacement ways) {
        if (row.isComplete(fewer.length)) {
            return Placement.only(ways.under(fewer, row.tokens()), false);
        }
        if (row.isGrid() && row.places().size() == fewer.length) {
            return Placement.only(ways.under(fewer, row.places()), false);
        }
        return row.tokenCount() > fewer.length ? ways.underSome(fewer, row) : null;
    }

    /** Among columns that the form does not have; null if the row shows none of these. */
    private Placement besideAnother(AlignedRow row, RowPlacement ways) {
        ObservedRow observed = row.row();
        if (observed.tokenCount() <= row.columns() && header.isUnderAnother(row)) {
            return ways.from(observed, header.startUnderHeader(row));
        }
        int beside = header.startBesideAnother(row);
        if (beside >= 0) {
            return ways.from(observed, beside);
        }
        boolean lacksOne = printed.crowded() && printed.totals() && observed.isComplete(row.columns())
                && !RowSum.holds(observed.tokens().toArray(CellText[]::new));
        return lacksOne ? ways.withOneLostBesideAnother(observed) : null;
    }

    /** Below the other rows of a table that was laid out with blanks; null if that tells nothing. */
    private Placement byPosition(ObservedRow row, RowPlacement ways) {
        CellText[] places = aligned.read(row);
        if (places == null) {
            return null;
        }
        return printed.totals() && SumPlace.isOnlyEmpty(places)
                ? ways.withOneLost(row)
                : Placement.only(places, false);
    }

    private Placement inColumns(AlignedRow row, RowPlacement ways) {
        ObservedRow observed = row.row();
        int start = geometry.start(row);
        boolean tight = start < 0 && observed.tokenCount() < row.columns() && geometry.isTight(row);
        Placement found = tight ? ways.from(observed, 0) : ways.of(observed, start);
        // Where no row has its sum, and others lack nothing else, it lost a value, too: in front as likely as behind.
        boolean lacksTwo = !printed.totals() && !printed.fewClosedUp() && observed.isGrid()
                && observed.isComplete(row.columns() - 2);
        Placement placement = lacksTwo ? found.doubtful() : found;
        boolean closedUp = (tight || placement.clean()) && SumPlace.isOnlyEmpty(placement.options().getFirst())
                || printed.fewClosedUp() && observed.isGrid() && observed.isComplete(row.columns() - 1)
                        && !SumPlace.isFilledBehindBlank(placement);
        if (printed.totals() && closedUp) {
            Placement lost = ways.withOneLost(observed);
            return placement.clean() && (SumPlace.isLost(lost) || holdsNothing(observed))
                    ? placement.doubtful()
                    : lost;
        }
        Placement narrowed = shifted.narrow(row, placement);
        return summedUp != null && summedUp.mayHaveClosedUp(observed, row.columns(), start, narrowed)
                ? ways.closedUp(observed, start)
                : narrowed;
    }

    private boolean keepsItsBlank(AlignedRow row) {
        int start = row.row().tokenCount() == row.columns() ? -1 : geometry.start(row);
        return start >= 0 && SumPlace.isFilledBehindBlank(new RowPlacement(row.columns()).of(row.row(), start));
    }

    /** Among noughts it is no matter which one is lost: by the relations that is a nought, too. */
    private static boolean holdsNothing(ObservedRow row) {
        return row.tokens().stream()
                .allMatch(text -> text instanceof CellText.Value value && value.number().signum() == 0);
    }

    private AlignedRow aligned(ObservedRow row, int j) {
        TableForm.Row printed = form.rows().get(j);
        return new AlignedRow(row, printed.row().groups().size(), printed.width(), printed.names());
    }
}

package cn.gouji.parse.form.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.parse.form.cell.AlignedColumns;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.ColumnGeometry;
import cn.gouji.parse.form.cell.ColumnGeometry.Aligned;
import cn.gouji.parse.form.cell.Placement;
import cn.gouji.parse.form.cell.RowPlacement;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.HeaderOrder;
import cn.gouji.parse.form.row.LabelledOrder;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.ObservedRow.Layout;
import cn.gouji.parse.form.row.RowAlignment;
import cn.gouji.parse.form.row.RowLabels.Evidence;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.Numeral;
import cn.gouji.parse.form.wording.TextRow;

/** Reads each row of the form off the observed rows that the alignment gives it. */
final class RowsOfTable {

    private static final double SURE_LABEL = 0.9;

    private final TableForm form;
    private final List<ObservedRow> rows;
    private final List<Evidence> evidence;
    private final RowAlignment alignment;
    private final Set<Integer> moved;
    private final boolean summed;
    private final int[] chosen;
    private final ColumnGeometry geometry;
    private final AlignedColumns aligned;
    private final ShiftedRows shifted;
    private final LabelShift labelShift;
    /** Whether the table has more columns than the form, so that a row with as many may lack one of its own. */
    private final boolean crowded;
    /** Whether the sums are filled in, in some row. */
    private final boolean totals;
    /** Null unless the header names other columns than the form. */
    private final int[] fewer;
    private final boolean unchecked;

    /** @param summed whether the last column is the sum of the others */
    RowsOfTable(TableForm form, LabelledOrder ordered, List<TextRow> lines, boolean summed) {
        this.form = form;
        this.rows = ordered.rows();
        this.evidence = ordered.evidence();
        this.moved = ordered.moved();
        this.summed = summed;
        this.alignment = new RowAlignment(rows, evidence, form);
        this.chosen = alignment.fromTheTop();
        this.labelShift = new LabelShift(form, rows, evidence, chosen);
        List<Aligned> alignedRows = alignedRows();
        this.geometry = new ColumnGeometry(alignedRows, lines, summed);
        this.crowded = isCrowded();
        this.totals = summed && rows.stream().anyMatch(row -> row.isComplete(form.rows().getFirst().width()));
        HeaderOrder header = summed ? HeaderOrder.of(lines, form.rows().getFirst().names()) : null;
        this.fewer = summed ? fewerColumns(header) : null;
        this.unchecked = summed && (isUnchecked(header) || alignedRows.stream().anyMatch(geometry::isUnderAnother));
        this.aligned = new AlignedColumns(rows, form.rows().getFirst().width());
        this.shifted = summed
                ? new ShiftedRows(alignedRows.stream().filter(row -> geometry.start(row) < 0).toList())
                : new ShiftedRows(List.of());
    }

    List<ReadRow> read() {
        List<ReadRow> read = new ArrayList<>();
        for (int j = 0; j < form.rows().size(); j++) {
            read.add(read(j));
        }
        return settled(read);
    }

    /** Labels that may be shifted tell nothing against the order of the rows if only by it the table adds up. */
    private List<ReadRow> settled(List<ReadRow> read) {
        int[] byOrder = labelShift.byOrder();
        if (Arrays.equals(byOrder, chosen)) {
            return read;
        }
        List<ReadRow> ordered = new ArrayList<>(read);
        List<ReadRow> agreed = new ArrayList<>(read);
        for (int j = 0; j < chosen.length; j++) {
            if (byOrder[j] != chosen[j]) {
                ordered.set(j, inOrder(j, byOrder[j]));
                agreed.set(j, read.get(j).agreedWith(ordered.get(j)));
            }
        }
        OutcomeSums sums = new OutcomeSums(form);
        return summed && sums.hold(ordered) && !sums.hold(read) ? ordered : agreed;
    }

    private ReadRow inOrder(int j, int observed) {
        ObservedRow row = rows.get(observed);
        List<CellText[]> options = placement(aligned(row, j)).options();
        return new ReadRow(
                ReadRow.agreed(summed ? RowSum.possible(options) : options, form.rows().get(j).width(), false,
                        row.place()),
                false, row.layout() == Layout.STREAM);
    }

    private ReadRow read(int j) {
        int width = form.rows().get(j).width();
        if (chosen[j] < 0) {
            return ReadRow.absent(width);
        }
        List<Integer> candidates = alignment.candidates(j);
        boolean mayBeMissing = alignment.mayBeMissing(j);
        ObservedRow row = rows.get(chosen[j]);
        List<CellText[]> options = new ArrayList<>();
        boolean clean = true;
        for (int candidate : candidates) {
            Placement placement = placement(aligned(rows.get(candidate), j));
            if (placement.options().isEmpty()) {
                return ReadRow.absent(width);
            }
            clean &= placement.clean();
            options.addAll(summed ? RowSum.possible(placement.options()) : placement.options());
        }
        boolean stated = clean && !crowded && !unchecked && candidates.size() == 1 && !mayBeMissing
                && row.leadingNumbers() == 0
                && isSureLabel(j) && numeralFits(j) && !moved.contains(j) && !labelShift.covers(j);
        List<CellReading> cells = ReadRow.agreed(options, width, stated, row.place());
        return new ReadRow(cells, mayBeMissing || candidates.size() > 1, row.layout() == Layout.STREAM);
    }

    private Placement placement(Aligned row) {
        if (fewer != null && row.row().isComplete(fewer.length)) {
            return Placement.only(under(fewer, row), false);
        }
        if (row.row().tokenCount() <= row.columns() && geometry.isUnderAnother(row)) {
            return new RowPlacement(row.columns()).from(row.row(), geometry.startUnderHeader(row));
        }
        if (row.columns() == form.rows().getFirst().width()) {
            CellText[] byPosition = aligned.read(row.row());
            if (byPosition != null) {
                return totals && closedUp(byPosition)
                        ? new RowPlacement(row.columns()).withOneLost(row.row())
                        : Placement.only(byPosition, false);
            }
        }
        Placement placement = new RowPlacement(row.columns()).of(row.row(), geometry.start(row));
        if (totals && placement.clean() && closedUp(placement.options().getFirst())) {
            return new RowPlacement(row.columns()).withOneLost(row.row());
        }
        return shifted.narrow(row, placement);
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

    /** The columns that the header names, if no row has values for more. */
    private int[] fewerColumns(HeaderOrder header) {
        int width = form.rows().getFirst().width();
        int[] named = header.fewer();
        return named == null || rows.stream().anyMatch(row -> row.isComplete(width)) ? null : named;
    }

    private static CellText[] under(int[] columns, Aligned row) {
        CellText[] places = new CellText[row.columns()];
        for (int i = 0; i < columns.length; i++) {
            places[columns[i]] = row.row().tokens().get(i);
        }
        return places;
    }

    /** Whether only the last place, that of the sum, is empty: the row may have lost a value and closed up. */
    private static boolean closedUp(CellText[] places) {
        int last = places.length - 1;
        return places[last] instanceof CellText.Blank blank && blank.isEmpty()
                && Arrays.stream(places).limit(last).allMatch(CellText.Value.class::isInstance);
    }

    private boolean isSureLabel(int j) {
        Evidence words = evidence.get(chosen[j]);
        boolean streamed = rows.get(chosen[j]).layout() == Layout.STREAM;
        return words.own()[j] >= SURE_LABEL || streamed && words.any()[j] == 1;
    }

    /** A numeral that contradicts the label makes the row doubtful. */
    private boolean numeralFits(int j) {
        Numeral numeral = evidence.get(chosen[j]).numeral();
        Numeral printed = form.rows().get(j).numeral();
        return numeral.number() == 0 || printed.number() == 0 || numeral.number() == printed.number();
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

package cn.gouji.parse.form.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.Placement;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.Headers;
import cn.gouji.parse.form.row.LabelledOrder;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.ObservedRow.Layout;
import cn.gouji.parse.form.row.RowAlignment;
import cn.gouji.parse.form.row.RowLabels.Evidence;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.table.label.LabelShift;
import cn.gouji.parse.form.table.sum.OutcomeSums;
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
    private final LabelShift labelShift;
    private final TableColumns columns;
    private final OpenRows open;

    /** @param summed whether the last column is the sum of the others */
    RowsOfTable(TableForm form, LabelledOrder ordered, List<TextRow> lines, Headers headers, boolean summed) {
        this.form = form;
        this.rows = ordered.rows();
        this.evidence = ordered.evidence();
        this.moved = ordered.moved();
        this.summed = summed;
        this.alignment = new RowAlignment(rows, evidence, form);
        this.chosen = alignment.fromTheTop();
        this.labelShift = new LabelShift(form, rows, evidence, chosen);
        this.columns = new TableColumns(form, rows, chosen, lines, headers, summed);
        this.open = new OpenRows(form);
    }

    List<ReadRow> read() {
        List<ReadRow> read = new ArrayList<>();
        for (int j = 0; j < form.rows().size(); j++) {
            read.add(read(j));
        }
        return open.settled(settled(read));
    }

    /** Labels that may be shifted tell nothing against the order of the rows if only by it the table adds up. */
    private List<ReadRow> settled(List<ReadRow> read) {
        List<int[]> shifted = labelShift.byOrder();
        List<int[]> possible = shifted.isEmpty() ? List.of(labelShift.byGroups()) : shifted;
        List<List<ReadRow>> addingUp = possible.stream()
                .filter(other -> summed && !Arrays.equals(other, chosen))
                .map(other -> read(read, other, (row, byOrder) -> byOrder))
                .filter(byOrder -> new OutcomeSums(form).speakFor(byOrder, read)).toList();
        if (addingUp.size() == 1) {
            return addingUp.getFirst();
        }
        List<ReadRow> agreed = read;
        for (int[] other : shifted) {
            agreed = read(agreed, other, ReadRow::agreedWith);
        }
        return agreed;
    }

    /** The rows with what another choice of observed rows makes of those that are others by it. */
    private List<ReadRow> read(List<ReadRow> read, int[] other, BinaryOperator<ReadRow> either) {
        List<ReadRow> changed = new ArrayList<>(read);
        for (int j = 0; j < chosen.length; j++) {
            if (other[j] != chosen[j]) {
                changed.set(j, either.apply(read.get(j), inOrder(j, other[j])));
            }
        }
        return changed;
    }

    private ReadRow inOrder(int j, int observed) {
        ObservedRow row = rows.get(observed);
        Placement placement = columns.placement(row, j);
        List<CellText[]> options = placement.options();
        return new ReadRow(
                ReadRow.agreed(summed ? RowSum.possible(options) : options, form.rows().get(j).width(), false,
                        row.place()),
                false, row.layout() == Layout.STREAM, placement.clean());
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
            Placement placement = columns.placement(rows.get(candidate), j);
            if (placement.options().isEmpty()) {
                return ReadRow.absent(width);
            }
            clean &= placement.clean();
            options.addAll(summed ? RowSum.possible(placement.options()) : placement.options());
        }
        if (summed && options.size() > 1 && candidates.size() == 1 && !mayBeMissing) {
            open.add(j, options, row);
        }
        boolean stated = clean && columns.areThoseOfTheForm() && candidates.size() == 1 && !mayBeMissing
                && row.leadingNumbers() == 0 && !columns.mayHaveChanged(options.getFirst())
                && isSureLabel(j) && numeralFits(j) && !moved.contains(j) && !labelShift.covers(j);
        List<CellReading> cells = ReadRow.agreed(options, width, stated, row.place());
        return new ReadRow(cells, mayBeMissing || candidates.size() > 1, row.layout() == Layout.STREAM, clean);
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
}

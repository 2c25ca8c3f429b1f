package cn.gouji.parse.form.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.ColumnGeometry;
import cn.gouji.parse.form.cell.Placement;
import cn.gouji.parse.form.cell.RowPlacement;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.RowAlignment;
import cn.gouji.parse.form.row.RowLabels.Evidence;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.Numeral;

/** Reads each row of the form off the observed rows that the alignment gives it. */
final class RowsOfTable {

    private final TableForm form;
    private final List<ObservedRow> rows;
    private final List<Evidence> evidence;
    private final RowAlignment alignment;
    private final boolean summed;
    private final int[] chosen;
    private final ColumnGeometry geometry;

    public RowsOfTable(TableForm form, List<ObservedRow> rows, List<Evidence> evidence, RowAlignment alignment,
            boolean summed) {
        this.form = form;
        this.rows = rows;
        this.evidence = evidence;
        this.alignment = alignment;
        this.summed = summed;
        this.chosen = alignment.fromTheTop();
        this.geometry = new ColumnGeometry(rows, depths(), form.rows().getFirst().width());
    }

    public List<ReadRow> read() {
        List<ReadRow> read = new ArrayList<>();
        for (int j = 0; j < form.rows().size(); j++) {
            read.add(read(j));
        }
        return read;
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
            Placement placement = placement(rows.get(candidate), j);
            if (placement.options().isEmpty()) {
                return ReadRow.absent(width);
            }
            clean &= placement.clean();
            options.addAll(summed ? RowSum.possible(placement.options()) : placement.options());
        }
        boolean stated = clean && candidates.size() == 1 && !mayBeMissing && row.leadingNumbers() == 0
                && RowTableReader.isSure(evidence.get(chosen[j]), row, j) && numeralFits(j);
        return ReadRow.of(options, width, stated, row.place(), mayBeMissing || candidates.size() > 1);
    }

    private Placement placement(ObservedRow row, int j) {
        int width = form.rows().get(j).width();
        int start = summed ? geometry.start(row, depth(j)) : row.labelIndex() >= 0 ? 0 : -1;
        return new RowPlacement(width).of(row, start);
    }

    /** A numeral that contradicts the label makes the row doubtful. */
    private boolean numeralFits(int j) {
        Numeral numeral = evidence.get(chosen[j]).numeral();
        Numeral printed = form.rows().get(j).numeral();
        return numeral.number() == 0 || printed.number() == 0 || numeral.number() == printed.number();
    }

    private int[] depths() {
        int[] depths = new int[rows.size()];
        Arrays.fill(depths, -1);
        for (int j = 0; j < chosen.length; j++) {
            if (chosen[j] >= 0) {
                depths[chosen[j]] = depth(j);
            }
        }
        return depths;
    }

    private int depth(int j) {
        return form.rows().get(j).row().groups().size();
    }
}

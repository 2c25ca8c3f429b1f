package cn.gouji.parse.form.geometry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.ObservedRow.Layout;

/**
 * What complete rows and the header tell about the columns of incomplete rows: a row laid out like a complete row of
 * the same depth, or like the header, has its values in the same columns.
 */
public final class ColumnGeometry {

    private record Shape(int depth, int labelIndex, int start, int width, int columns) {

        static Shape of(AlignedRow aligned, int start) {
            return new Shape(aligned.depth(), aligned.row().labelIndex(), start, aligned.width(), aligned.columns());
        }
    }

    private final Set<Shape> complete = new HashSet<>();
    private final List<AlignedRow> rows;
    private final boolean summed;
    private final HeaderColumns header;
    /** Worked out when the first row asks for it: where all rows are complete none does. */
    private TightRows tight;

    /** @param summed whether the last column is the sum of the others */
    public ColumnGeometry(List<AlignedRow> rows, HeaderColumns header, boolean summed) {
        this.rows = rows;
        this.summed = summed;
        this.header = header;
        for (AlignedRow aligned : rows) {
            ObservedRow row = aligned.row();
            if (row.layout() == Layout.GRID && row.isComplete(aligned.columns())) {
                complete.add(Shape.of(aligned, row.firstToken()));
            }
        }
    }

    /** Place of the first column behind the label of an incomplete row; -1 if nothing tells it. */
    public int start(AlignedRow aligned) {
        ObservedRow row = aligned.row();
        if (row.layout() != Layout.GRID) {
            return -1;
        }
        for (int start = 0; start < row.places().size(); start++) {
            if (complete.contains(Shape.of(aligned, start)) && aligned.isWithin(start)) {
                return start;
            }
        }
        if (tight(aligned) == TightRows.Told.COLUMNS) {
            return 0;
        }
        return header.start(aligned, complete.isEmpty());
    }

    /** Whether the columns follow the label, as far as the other rows tell; this row does not show it by itself. */
    public boolean isTight(AlignedRow aligned) {
        return tight(aligned) == TightRows.Told.INFERRED;
    }

    private TightRows.Told tight(AlignedRow aligned) {
        if (!summed) {
            return TightRows.Told.NOTHING;
        }
        if (tight == null) {
            tight = new TightRows(rows);
        }
        return tight.told(aligned);
    }
}

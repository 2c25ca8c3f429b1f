package cn.gouji.parse.form.cell;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.ObservedRow.Layout;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * What complete rows and the header tell about the columns of incomplete rows: a row laid out like a complete row of
 * the same depth, or like the header, has its values in the same columns.
 */
public final class ColumnGeometry {

    private record Shape(int depth, int labelIndex, int start, int width, int columns) {
    }

    private final Set<Shape> complete = new HashSet<>();
    private int headerStart = -1;
    private int headerWidth = -1;

    /**
     * A row that the alignment gave to the form.
     *
     * @param depth number of headings its form row stands under
     * @param columns of its form row
     */
    public record Aligned(ObservedRow row, int depth, int columns) {
    }

    /** @param firstHeader heading of the first column as a core; null if the table's header tells nothing */
    public ColumnGeometry(List<Aligned> rows, List<TextRow> lines, String firstHeader) {
        for (Aligned aligned : rows) {
            ObservedRow row = aligned.row();
            if (row.layout() == Layout.GRID && row.isComplete(aligned.columns())) {
                complete.add(shape(aligned, row.firstToken()));
            }
        }
        if (firstHeader != null) {
            lines.stream().filter(TextRow::grid).forEach(line -> readHeader(line.cells(), firstHeader));
        }
    }

    private void readHeader(List<String> cells, String firstHeader) {
        for (int i = 0; i < cells.size(); i++) {
            if (Wording.core(cells.get(i)).equals(firstHeader)) {
                headerStart = i;
                headerWidth = cells.size();
            }
        }
    }

    /** Place of the first column behind the label of an incomplete row; -1 if nothing tells it. */
    public int start(Aligned aligned) {
        ObservedRow row = aligned.row();
        if (row.layout() != Layout.GRID) {
            return -1;
        }
        for (int start = 0; start < row.places().size(); start++) {
            if (complete.contains(shape(aligned, start)) && holdsAll(row, start, aligned.columns())) {
                return start;
            }
        }
        int byHeader = headerStart - row.labelIndex() - 1;
        boolean likeHeader = complete.isEmpty() && width(row) == headerWidth && byHeader >= 0
                && holdsAll(row, byHeader, aligned.columns());
        return likeHeader ? byHeader : -1;
    }

    private static boolean holdsAll(ObservedRow row, int start, int columns) {
        return row.firstToken() < 0 || row.firstToken() >= start && row.lastToken() < start + columns;
    }

    private static Shape shape(Aligned aligned, int start) {
        return new Shape(aligned.depth(), aligned.row().labelIndex(), start, width(aligned.row()), aligned.columns());
    }

    private static int width(ObservedRow row) {
        return row.labelIndex() + 1 + row.places().size();
    }
}

package cn.gouji.parse.form.geometry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.ColumnNames;
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
    private final List<Aligned> rows;
    private final boolean summed;
    private final HeaderPlaces headers;
    /** Columns whose header complete rows of the same width do not follow. */
    private final Set<ColumnNames> contradicted = new HashSet<>();
    /** Worked out when the first row asks for it: where all rows are complete none does. */
    private TightRows tight;

    /**
     * A row that the alignment gave to the form.
     *
     * @param depth number of headings its form row stands under
     * @param columns of its form row
     * @param names of its columns
     */
    public record Aligned(ObservedRow row, int depth, int columns, ColumnNames names) {
    }

    /** @param summed whether the last column is the sum of the others */
    public ColumnGeometry(List<Aligned> rows, List<TextRow> lines, boolean summed) {
        this.rows = rows;
        this.summed = summed;
        this.headers = new HeaderPlaces(rows.stream().map(Aligned::names).collect(Collectors.toSet()), lines, summed);
        for (Aligned aligned : rows) {
            ObservedRow row = aligned.row();
            if (row.layout() == Layout.GRID && row.isComplete(aligned.columns())) {
                complete.add(shape(aligned, row.firstToken()));
                HeaderPlaces.Header header = headers.of(aligned.names());
                if (header != null && (width(row) != header.width()
                        || row.labelIndex() + 1 + row.firstToken() != header.start())) {
                    contradicted.add(aligned.names());
                }
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
        if (tight(aligned) == TightRows.Told.COLUMNS) {
            return 0;
        }
        HeaderPlaces.Header header = headers.of(aligned.names());
        int byHeader = header == null ? -1 : header.start() - row.labelIndex() - 1;
        boolean likeHeader = byHeader >= 0 && width(row) == header.width()
                && holdsAll(row, byHeader, aligned.columns())
                && (complete.isEmpty() || isStraight(aligned, byHeader))
                && !(summed && isTooFarLeft(row, byHeader, aligned.columns()));
        return likeHeader ? byHeader : -1;
    }

    /** Whether the columns follow the label, as far as the other rows tell; this row does not show it by itself. */
    public boolean isTight(Aligned aligned) {
        return tight(aligned) == TightRows.Told.INFERRED;
    }

    private TightRows.Told tight(Aligned aligned) {
        if (!summed) {
            return TightRows.Told.NOTHING;
        }
        if (tight == null) {
            tight = new TightRows(rows);
        }
        return tight.told(aligned);
    }

    /** Whether the row begins below a heading that the form does not have, as that of last year's sums; not that of labels. */
    public boolean isUnderAnother(Aligned aligned) {
        ObservedRow row = aligned.row();
        HeaderPlaces.Header header = headers.of(aligned.names());
        int first = row.labelIndex() + 1 + row.firstToken();
        return header != null && row.isGrid() && row.firstToken() >= 0 && width(row) == header.width()
                && first > 0 && first < header.start() && !header.cells().get(first).isEmpty()
                && aligned.names().columnsOf(Wording.core(header.cells().get(first))) == 0
                && rows.stream().noneMatch(other -> other.row().labelIndex() >= first);
    }

    /** Whether the row begins below the first name of the header, and nothing stands below the last one, that of the sums. */
    public boolean lacksSum(Aligned aligned) {
        ObservedRow row = aligned.row();
        HeaderPlaces.Header header = headers.of(aligned.names());
        int offset = row.labelIndex() + 1;
        if (header == null || !row.isGrid() || row.firstToken() < 0 || width(row) != header.width()
                || offset + row.firstToken() != header.start()) {
            return false;
        }
        int last = header.start() + aligned.columns() - 1;
        return last < header.width() && offset + row.lastToken() < last
                && aligned.names().columnsOf(Wording.core(header.cells().get(last))) == 1 << aligned.columns() - 1;
    }

    /**
     * Place of the first column as the header tells it, for a row with blanks that goes on below a heading behind those of
     * the form; -1 if it does not, or stands in other columns than the header.
     */
    public int startBesideAnother(Aligned aligned) {
        ObservedRow row = aligned.row();
        HeaderPlaces.Header header = headers.of(aligned.names());
        int start = header == null ? -1 : header.start() - row.labelIndex() - 1;
        boolean beside = start >= 0 && row.layout() == Layout.GRID && width(row) == header.width()
                && row.firstToken() >= start && row.lastToken() >= start + aligned.columns();
        if (!beside || row.tokenCount() > aligned.columns() || !isStraight(aligned, start)) {
            return -1;
        }
        for (int i = header.start() + aligned.columns(); i < header.width(); i++) {
            String heading = header.cells().get(i);
            if (heading.isEmpty() || aligned.names().columnsOf(Wording.core(heading)) != 0) {
                return -1;
            }
        }
        return start;
    }

    /** Place of the first column as the header tells it, for a row that begins under another heading. */
    public int startUnderHeader(Aligned aligned) {
        return headers.of(aligned.names()).start() - aligned.row().labelIndex() - 1;
    }

    /** Whether the row stands in the columns as the other rows and the header do, and adds up there. */
    private boolean isStraight(Aligned aligned, int start) {
        if (contradicted.contains(aligned.names())) {
            return false;
        }
        int alike = 0;
        int all = 0;
        for (Aligned other : rows) {
            if (other.depth() == aligned.depth() && other.row().isGrid()) {
                all++;
                alike += other.row().labelIndex() == aligned.row().labelIndex() ? 1 : 0;
            }
        }
        List<CellText> places = aligned.row().places();
        return 2 * alike > all && start + aligned.columns() <= places.size() && (!summed
                || RowSum.holds(places.subList(start, start + aligned.columns()).toArray(CellText[]::new)));
    }

    private static boolean isTooFarLeft(ObservedRow row, int start, int columns) {
        return start + columns <= row.places().size()
                && RowSum.isTooFarLeft(row.places().subList(start, start + columns));
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

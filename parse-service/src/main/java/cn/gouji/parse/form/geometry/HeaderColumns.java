package cn.gouji.parse.form.geometry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.geometry.HeaderPlaces.Header;
import cn.gouji.parse.form.row.ColumnNames;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.ObservedRow.Layout;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** What the header tells about the columns in which a row of a grid stands. */
public final class HeaderColumns {

    private final List<AlignedRow> rows;
    private final boolean summed;
    private final HeaderPlaces headers;
    /** Columns whose header complete rows do not follow. */
    private final Set<ColumnNames> contradicted = new HashSet<>();

    /** @param summed whether the last column is the sum of the others */
    public HeaderColumns(List<AlignedRow> rows, List<TextRow> lines, boolean summed) {
        this.rows = rows;
        this.summed = summed;
        this.headers = new HeaderPlaces(rows.stream().map(AlignedRow::names).collect(Collectors.toSet()), lines,
                summed);
        for (AlignedRow aligned : rows) {
            ObservedRow row = aligned.row();
            Header header = headers.of(aligned.names());
            if (header != null && row.layout() == Layout.GRID && row.isComplete(aligned.columns())
                    && (aligned.width() != header.width() || aligned.first() != header.start())) {
                contradicted.add(aligned.names());
            }
        }
    }

    /**
     * Place of the first column behind the label of a row as wide as the header; -1 if the header does not tell it.
     *
     * @param alone whether no row is complete, so that none can contradict
     */
    int start(AlignedRow aligned, boolean alone) {
        Header header = headers.of(aligned.names());
        int start = header == null ? -1 : header.start() - aligned.row().labelIndex() - 1;
        boolean likeHeader = start >= 0 && aligned.width() == header.width() && aligned.isWithin(start)
                && (alone || isStraight(aligned, start))
                && !(summed && isTooFarLeft(aligned.row(), start, aligned.columns()));
        return likeHeader ? start : -1;
    }

    /** Place of the first column as the header tells it, for a row that begins under another heading. */
    public int startUnderHeader(AlignedRow aligned) {
        return headers.of(aligned.names()).start() - aligned.row().labelIndex() - 1;
    }

    /**
     * Place of the first column as the header tells it, for a row with blanks that goes on below a heading behind those of
     * the form; -1 if it does not, or stands in other columns than the header.
     */
    public int startBesideAnother(AlignedRow aligned) {
        ObservedRow row = aligned.row();
        Header header = headers.of(aligned.names());
        int start = header == null ? -1 : header.start() - row.labelIndex() - 1;
        boolean beside = start >= 0 && row.layout() == Layout.GRID && aligned.width() == header.width()
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

    /** Whether the row begins below a heading that the form does not have, as that of last year's sums; not that of labels. */
    public boolean isUnderAnother(AlignedRow aligned) {
        Header header = headers.of(aligned.names());
        int first = aligned.first();
        return header != null && isFilledGrid(aligned.row()) && aligned.width() == header.width()
                && first > 0 && first < header.start() && !header.cells().get(first).isEmpty()
                && aligned.names().columnsOf(Wording.core(header.cells().get(first))) == 0
                && rows.stream().noneMatch(other -> other.row().labelIndex() >= first);
    }

    /**
     * Whether a blank row fits between label and values, which are not below their names: the label may be that of the blank
     * row, the values those of a row that lost its own. Where there are sums they tell.
     */
    public boolean hasRowInFront(AlignedRow aligned) {
        return !summed && aligned.row().isGrid() && aligned.row().firstToken() >= aligned.columns()
                && !isBelow(headers.of(aligned.names()), aligned.first());
    }

    /** Whether a place is below the first name, or cells that were merged with it. */
    private static boolean isBelow(Header header, int place) {
        return header != null && header.start() <= place && place < header.width()
                && header.cells().subList(header.start() + 1, place + 1).stream().allMatch(String::isEmpty);
    }

    /** Whether the row begins below the first name of the header, and nothing stands below the last one, that of the sums. */
    public boolean lacksSum(AlignedRow aligned) {
        ObservedRow row = aligned.row();
        Header header = headers.of(aligned.names());
        if (header == null || !isFilledGrid(row) || aligned.width() != header.width()
                || aligned.first() != header.start()) {
            return false;
        }
        int last = header.start() + aligned.columns() - 1;
        return last < header.width() && row.labelIndex() + 1 + row.lastToken() < last
                && aligned.names().columnsOf(Wording.core(header.cells().get(last))) == 1 << aligned.columns() - 1;
    }

    /**
     * Whether a row that lacks values and ends with a blank place has fewer cells than the header: it lost one, and nothing
     * tells where.
     */
    public boolean isShort(AlignedRow aligned) {
        ObservedRow row = aligned.row();
        Header header = headers.of(aligned.names());
        return summed && header != null && isFilledGrid(row) && aligned.width() < header.width()
                && row.tokenCount() < aligned.columns() && row.places().getLast().equals(CellText.EMPTY);
    }

    private static boolean isFilledGrid(ObservedRow row) {
        return row.isGrid() && row.firstToken() >= 0;
    }

    /** Whether the row stands in the columns as the other rows and the header do, and adds up there. */
    private boolean isStraight(AlignedRow aligned, int start) {
        if (contradicted.contains(aligned.names())) {
            return false;
        }
        int alike = 0;
        int all = 0;
        for (AlignedRow other : rows) {
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
}

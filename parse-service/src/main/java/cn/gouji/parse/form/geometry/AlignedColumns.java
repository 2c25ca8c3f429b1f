package cn.gouji.parse.form.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.LineTokens;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.ObservedRow.Layout;

/**
 * Where the columns of a table stand that was laid out with blanks: complete rows show it, or the header where hardly
 * any is complete; incomplete rows are read by it.
 */
public final class AlignedColumns {

    private static final int FEWEST_ROWS = 2;
    /** A value belongs to the column whose middle is nearest, unless it stands nearly between two. */
    private static final double NEAR = 0.4;

    private final double[] middles;
    private final List<ObservedRow> rows;
    private final Supplier<NamesAbove> header;
    /** Worked out when the first row asks for it. */
    private NamesAbove names;
    private Boolean lastMoved;

    /** @param header that is read only if complete rows do not tell */
    public AlignedColumns(List<ObservedRow> rows, int columns, Supplier<NamesAbove> header) {
        this.rows = rows;
        this.header = header;
        List<double[]> complete = rows.stream()
                .filter(row -> row.layout() == Layout.ALIGNED && row.isComplete(columns))
                .filter(row -> !isBeside(row))
                .map(AlignedColumns::middles).toList();
        double[] median = complete.size() < FEWEST_ROWS ? null : median(complete, columns);
        this.middles = median == null || 2 * fitting(complete, median) <= complete.size() ? null : median;
    }

    /** Whether a row begins in front of the first name: what seems to be its first value stands in the place of a label. */
    private boolean isBeside(ObservedRow row) {
        return row.labelIndex() < 0 && header().beginsInFront(row);
    }

    private NamesAbove header() {
        if (names == null) {
            names = header.get();
        }
        return names;
    }

    /** How many rows stand below each other: with single blanks between them values stand where their labels end. */
    private static long fitting(List<double[]> rows, double[] median) {
        return rows.stream()
                .filter(row -> IntStream.range(0, median.length).allMatch(c -> nearest(median, row[c]) == c))
                .count();
    }

    /** The columns of an incomplete row; null if they cannot be told. */
    public CellText[] read(ObservedRow row) {
        if (row.layout() != Layout.ALIGNED) {
            return null;
        }
        if (middles == null) {
            return belowNames(row);
        }
        if (row.places().size() >= middles.length) {
            return null;
        }
        CellText[] option = new CellText[middles.length];
        Arrays.fill(option, CellText.EMPTY);
        double[] at = middles(row);
        int last = -1;
        for (int i = 0; i < at.length; i++) {
            int column = nearest(middles, at[i]);
            if (column <= last) {
                return null;
            }
            option[column] = row.places().get(i);
            last = column;
        }
        return option;
    }

    /** Only what adds up below the names: the row may have moved. */
    private CellText[] belowNames(ObservedRow row) {
        if (lastMoved == null) {
            lastMoved = rows.stream().noneMatch(header()::endsBelowLast);
        }
        CellText[] columns = header().read(row, lastMoved);
        boolean adds = columns != null && columns[columns.length - 1] instanceof CellText.Value
                && RowSum.holdsWithBlanks(columns) && hasBlank(columns);
        return adds ? columns : null;
    }

    private static boolean hasBlank(CellText[] columns) {
        return Arrays.asList(columns).contains(CellText.EMPTY);
    }

    /** -1 if no column is near. */
    private static int nearest(double[] middles, double at) {
        for (int c = 0; c < middles.length; c++) {
            double left = c == 0 ? middles[1] - middles[0] : middles[c] - middles[c - 1];
            double right = c == middles.length - 1 ? left : middles[c + 1] - middles[c];
            if (at > middles[c] - left * NEAR && at < middles[c] + right * NEAR) {
                return c;
            }
        }
        return -1;
    }

    private static double[] middles(ObservedRow row) {
        double[] middles = new double[row.places().size()];
        for (int i = 0; i < middles.length; i++) {
            String raw = row.places().get(i).raw();
            middles[i] = row.positions().get(i) - LineTokens.column(raw, raw.length()) / 2.0;
        }
        return middles;
    }

    private static double[] median(List<double[]> rows, int columns) {
        double[] median = new double[columns];
        for (int c = 0; c < columns; c++) {
            List<Double> column = new ArrayList<>();
            for (double[] row : rows) {
                column.add(row[c]);
            }
            column.sort(null);
            median[c] = column.get(column.size() / 2);
        }
        return median;
    }
}

package cn.gouji.validate.report;

import java.util.stream.IntStream;

/**
 * An equation between cells of the form: what the report states must be the sum that is computed from other cells.
 *
 * @param scope the row or column it holds for, as a clerk would name it
 * @param stated numbers of the cells on the stated side
 * @param computed numbers of the cells on the computed side
 * @param perColumn whether the cells differ by row (and share a column) or the other way round
 */
public record Relation(String scope, int[] stated, int[] computed, boolean perColumn) {

    public IntStream cells() {
        return IntStream.concat(IntStream.of(stated), IntStream.of(computed));
    }

    /** Stated minus computed, {@link CheckedReport#UNKNOWN} if a cell is unknown. */
    public long difference(CheckedReport report) {
        long difference = 0;
        for (int cell : stated) {
            if (report.value(cell) == CheckedReport.UNKNOWN) {
                return CheckedReport.UNKNOWN;
            }
            difference += report.value(cell);
        }
        for (int cell : computed) {
            if (report.value(cell) == CheckedReport.UNKNOWN) {
                return CheckedReport.UNKNOWN;
            }
            difference -= report.value(cell);
        }
        return difference;
    }

    /** What an unknown cell must be, {@link CheckedReport#UNKNOWN} if another cell is unknown, too. */
    public long missing(int unknown, CheckedReport report) {
        long difference = 0;
        int sign = 1;
        for (int cell : stated) {
            if (cell != unknown && report.value(cell) == CheckedReport.UNKNOWN) {
                return CheckedReport.UNKNOWN;
            }
            difference += cell == unknown ? 0 : report.value(cell);
            sign = cell == unknown ? -1 : sign;
        }
        for (int cell : computed) {
            if (cell != unknown && report.value(cell) == CheckedReport.UNKNOWN) {
                return CheckedReport.UNKNOWN;
            }
            difference -= cell == unknown ? 0 : report.value(cell);
        }
        return sign * difference;
    }
}

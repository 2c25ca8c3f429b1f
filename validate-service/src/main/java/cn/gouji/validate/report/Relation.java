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

    private static final int NONE = -1;

    public IntStream cells() {
        return IntStream.concat(IntStream.of(stated), IntStream.of(computed));
    }

    /** Stated minus computed, {@link CheckedReport#UNKNOWN} if a cell is unknown. */
    public long difference(CheckedReport report) {
        return differenceWithout(NONE, report);
    }

    /** What one of the cells must be, {@link CheckedReport#UNKNOWN} if another one is unknown. */
    public long implied(int cell, CheckedReport report) {
        long rest = differenceWithout(cell, report);
        boolean isStated = IntStream.of(stated).anyMatch(one -> one == cell);
        return rest == CheckedReport.UNKNOWN || !isStated ? rest : -rest;
    }

    private long differenceWithout(int without, CheckedReport report) {
        long difference = 0;
        for (int cell : stated) {
            if (cell != without && report.value(cell) == CheckedReport.UNKNOWN) {
                return CheckedReport.UNKNOWN;
            }
            difference += cell == without ? 0 : report.value(cell);
        }
        for (int cell : computed) {
            if (cell != without && report.value(cell) == CheckedReport.UNKNOWN) {
                return CheckedReport.UNKNOWN;
            }
            difference -= cell == without ? 0 : report.value(cell);
        }
        return difference;
    }
}

package cn.gouji.stats.compare;

import java.math.BigDecimal;
import java.util.List;

/**
 * A government's consolidated report (总报告) against the sum of what it consolidates.
 *
 * @param submissionId of the consolidated report, null if there is none
 * @param members number of reports added up: the region's own organs, and of each region inside either its government's
 *            consolidated report or its organs, never both
 * @param missing organs of the register that have not reported; null if the register names none here
 * @param cells null if there is no consolidated report
 */
public record Consolidation(int year, String region, String regionName, String submissionId, long members,
        List<Missing> missing, List<Difference> cells) {

    /** An organ whose report is not in the sum. */
    public record Missing(String code, String name) {
    }

    /** What a cell says of the two. */
    public enum State {
        /** Both sides are the same. */
        EQUAL,
        /** They are not, though every member is in and tells the cell. */
        DIFFERENT,
        /** They are not, which members that are missing or do not tell the cell may explain. */
        UNDECIDED
    }

    /**
     * A cell of both.
     *
     * @param consolidated null if the consolidated report does not tell it
     * @param sum of the members that tell it, null if none does
     * @param unknown number of members that do not
     */
    public record Difference(String cell, String label, BigDecimal consolidated, BigDecimal sum, long unknown,
            State state) {
    }
}

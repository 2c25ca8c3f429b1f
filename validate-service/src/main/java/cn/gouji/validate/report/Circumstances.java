package cn.gouji.validate.report;

import java.time.Instant;
import java.util.List;

import cn.gouji.contracts.report.ParsedReport;

/**
 * What is known around a report besides what it says itself.
 *
 * @param receivedAt when the report was handed in, null if it was only given to be checked
 * @param historyKnown whether earlier reports of the organ were looked for; if not, rules across years say nothing
 * @param previous the organ's report on the year before, null if there is none
 * @param alike reports of other organs on the same year whose text is nearly the same, the nearest first
 */
public record Circumstances(Instant receivedAt, boolean historyKnown, ParsedReport previous, List<AlikeText> alike) {

    /** Nothing is known. */
    public static final Circumstances NONE = new Circumstances(null, false, null, List.of());

    public Circumstances {
        if (previous != null && !historyKnown) {
            throw new IllegalArgumentException("A previous report is history");
        }
        alike = List.copyOf(alike);
    }
}

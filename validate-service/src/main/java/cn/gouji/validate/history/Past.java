package cn.gouji.validate.history;

import java.time.Instant;
import java.util.List;

import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.validate.report.AlikeText;
import cn.gouji.validate.report.Circumstances;

/**
 * What an organ reported on the year before.
 *
 * @param known whether organ and year are known, so that it could be looked for
 * @param report with the corrections that hold, null if there is none
 * @param basis names the report and its state: as long as it is the same, so is the report; null if there is none
 */
public record Past(boolean known, ParsedReport report, String basis) {

    static final Past UNKNOWN = new Past(false, null, null);
    static final Past NONE = new Past(true, null, null);

    /** What the rules may know of a report with this past. */
    public Circumstances circumstances(Instant receivedAt, List<AlikeText> alike) {
        return new Circumstances(receivedAt, known, report, alike);
    }
}

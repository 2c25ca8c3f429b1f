package cn.gouji.contracts.event;

import java.util.Objects;

import cn.gouji.contracts.report.ParsedReport;

/**
 * A submission was read; an unreadable one too.
 *
 * @param revision of the {@link ReportReceived} it answers
 */
public record ReportParsed(SubmissionFacts submission, int revision, ParsedReport report) {

    public ReportParsed {
        Objects.requireNonNull(submission, "submission must not be null");
        Objects.requireNonNull(report, "report must not be null");
    }
}

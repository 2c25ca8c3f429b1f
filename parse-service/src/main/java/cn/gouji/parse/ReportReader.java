package cn.gouji.parse;

import java.util.List;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.UnreadableReason;

/** Reads one document into a report. Never throws for a bad document: the outcome is data. */
public final class ReportReader {

    /**
     * @param submissionId null if the document is only checked
     * @param fileName as handed in; tells nothing about the format
     */
    public ParsedReport read(String submissionId, byte[] content, String fileName, Hints hints) {
        return ParsedReport.unreadable(submissionId, UnreadableReason.NOT_A_REPORT, List.of());
    }
}

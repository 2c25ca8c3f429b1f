package cn.gouji.parse;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.ParsedReport;

/** Turns the bytes of one document into a report. */
@FunctionalInterface
public interface ReportReading {

    /**
     * @param submissionId null if the document is only checked
     * @param fileName as handed in, may be null; tells nothing about the format
     */
    ParsedReport read(String submissionId, byte[] content, String fileName, Hints hints);
}

package cn.gouji.parse.reading;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.ParsedReport;

/** Turns the bytes of one document into a report. */
@FunctionalInterface
public interface ReportReading {

    /** @param submissionId null if the document is only checked */
    ParsedReport read(String submissionId, byte[] content, String fileName, Hints hints);
}

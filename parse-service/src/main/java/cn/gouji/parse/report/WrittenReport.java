package cn.gouji.parse.report;

import cn.gouji.contracts.report.ParsedReport;

/**
 * A report with the JSON text in which it is stored, sent and served: written once, the same everywhere.
 *
 * @param json in UTF-8
 */
public record WrittenReport(ParsedReport report, byte[] json) {
}

package cn.gouji.parse.report;

import cn.gouji.contracts.report.ParsedReport;

/** A report with the JSON text in which it is stored, sent and served: written once, the same everywhere. */
public record WrittenReport(ParsedReport report, String json) {
}

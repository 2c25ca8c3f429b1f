package cn.gouji.parse.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

import cn.gouji.parse.report.StoredReport;

/** A report as it was stored, put into an answer as it is. */
public record ReportJson(@JsonRawValue @JsonValue String text) {

    static ReportJson of(StoredReport report) {
        return new ReportJson(report.json());
    }
}

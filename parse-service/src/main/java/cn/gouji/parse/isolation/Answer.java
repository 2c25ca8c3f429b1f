package cn.gouji.parse.isolation;

import cn.gouji.contracts.report.ParsedReport;

/** What a reading process says about a document. */
sealed interface Answer {

    /** What was read, or why the document cannot be read. */
    record Read(ParsedReport report) implements Answer {
    }

    /** Characters are being recognised, which takes its time; the answer proper will follow. */
    record Recognising() implements Answer {
    }

    /** The reader failed where it should have answered; the fault is its own. */
    record Failed(String stackTrace) implements Answer {
    }
}

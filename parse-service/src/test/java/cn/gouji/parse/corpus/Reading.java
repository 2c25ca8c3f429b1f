package cn.gouji.parse.corpus;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.parse.ReportReader;

/** Hands documents to the reader under test. */
public final class Reading {

    private static final ReportReader READER = new ReportReader();

    private Reading() {
    }

    public static ParsedReport of(byte[] document) {
        return READER.read(null, document, "report.txt", Hints.NONE);
    }

    /** Reads a case and compares it with its truth. */
    public static Comparison compare(CorpusCase document) {
        return Comparison.of(document.truth(), of(document.bytes()));
    }
}

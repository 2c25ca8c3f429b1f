package cn.gouji.validate.history;

import java.util.Objects;
import java.util.Optional;

import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.validate.validation.StoredValidation;

/** Which report is meant: whose, and on which year. */
public record ReportKey(String organKey, int year) {

    public ReportKey {
        Objects.requireNonNull(organKey, "organKey must not be null");
    }

    /** Empty while organ or year are unknown. */
    static Optional<ReportKey> of(ParsedReport report) {
        return report.organ().key() == null || report.year() == null
                ? Optional.empty()
                : Optional.of(new ReportKey(report.organ().key(), report.year()));
    }

    static Optional<ReportKey> of(StoredValidation stored) {
        return stored.organKey() == null || stored.year() == null
                ? Optional.empty()
                : Optional.of(new ReportKey(stored.organKey(), stored.year()));
    }

    static ReportKey parse(String text) {
        int slash = text.lastIndexOf('/');
        return new ReportKey(text.substring(0, slash), Integer.parseInt(text.substring(slash + 1)));
    }

    ReportKey previous() {
        return new ReportKey(organKey, year - 1);
    }

    ReportKey next() {
        return new ReportKey(organKey, year + 1);
    }

    @Override
    public String toString() {
        return organKey + "/" + year;
    }
}

package cn.gouji.stats.fact;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import cn.gouji.stats.sql.Columns;
import cn.gouji.stats.sql.Sql.Statement;

/** Writes the rows of {@code report_fact}. */
public final class ReportRows {

    private ReportRows() {
    }

    /** Needs the locks of the reports' submissions, organs and years. */
    public static Statement write(List<ReportFact> reports) {
        // Most organs hand in once a year: the only report of one counts at once, or every new row would be written
        // twice. Where there are others the choice comes afterwards, and until then a report that counted stays counted.
        return new Statement(
                """
                        INSERT INTO report_fact AS known (submission_id, revision, received_at, file_name, title, year, form,
                            outcome, reason, organ_key, reported_key, county_key, organ_name, organ_kind, region_code, region_name,
                            verdict, rules_version, review, origins, errors, warnings, infos, counted)
                        SELECT submission_id, revision, received_at, file_name, title, year, form, outcome, reason, organ_key,
                            reported_key, county_key, organ_name, organ_kind, region_code, region_name, verdict, rules_version,
                            review, origins, errors, warnings, infos, countable AND (SELECT count(*) FROM report_fact other
                                WHERE other.organ_key = given.organ_key AND other.year + 0 = given.year
                                AND other.submission_id <> given.submission_id) = 0
                        FROM unnest(?, ?, CAST(? AS timestamptz[]), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            AS given (submission_id, revision, received_at, file_name, title, year, form, outcome, reason,
                            organ_key, reported_key, county_key, organ_name, organ_kind, region_code, region_name, verdict,
                            rules_version, review, origins, errors, warnings, infos, countable)
                        ON CONFLICT (submission_id) DO UPDATE SET (revision, received_at, file_name, title, year, form, outcome,
                            reason, organ_key, reported_key, county_key, organ_name, organ_kind, region_code, region_name, verdict,
                            rules_version, review, origins, errors, warnings, infos, counted) = (excluded.revision,
                            excluded.received_at, excluded.file_name, excluded.title, excluded.year, excluded.form,
                            excluded.outcome, excluded.reason, excluded.organ_key, excluded.reported_key, excluded.county_key, excluded.organ_name,
                            excluded.organ_kind, excluded.region_code, excluded.region_name, excluded.verdict,
                            excluded.rules_version, excluded.review, excluded.origins, excluded.errors, excluded.warnings,
                            excluded.infos, excluded.counted OR coalesce(known.counted
                                AND known.organ_key = excluded.organ_key AND known.year = excluded.year, false))""",
                Columns.of(reports, UUID.class, report -> report.submissionId),
                Columns.of(reports, Integer.class, report -> report.revision),
                texts(reports, report -> report.receivedAt), texts(reports, report -> report.fileName),
                texts(reports, report -> report.title), Columns.of(reports, Integer.class, report -> report.year),
                texts(reports, report -> report.form), texts(reports, report -> report.outcome),
                texts(reports, report -> report.reason), texts(reports, report -> report.organKey),
                texts(reports, report -> report.reportedKey), texts(reports, report -> report.countyKey),
                texts(reports, report -> report.organName),
                texts(reports, report -> report.organKind), texts(reports, report -> report.regionCode),
                texts(reports, report -> report.regionName), texts(reports, report -> report.verdict),
                texts(reports, report -> report.rulesVersion), texts(reports, report -> report.review),
                texts(reports, report -> report.origins),
                Columns.of(reports, Integer.class, report -> report.errors),
                Columns.of(reports, Integer.class, report -> report.warnings),
                Columns.of(reports, Integer.class, report -> report.infos),
                Columns.of(reports, Boolean.class, ReportFact::countable));
    }

    private static String[] texts(List<ReportFact> reports, Function<ReportFact, Object> column) {
        return Columns.of(reports, String.class, report -> {
            Object value = column.apply(report);
            return value instanceof Enum<?> constant ? constant.name() : value == null ? null : value.toString();
        });
    }
}

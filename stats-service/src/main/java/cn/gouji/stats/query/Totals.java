package cn.gouji.stats.query;

import java.util.Map;

import cn.gouji.contracts.report.OrganKind;

/**
 * The form's cells summed over the reports of a region.
 *
 * @param region code, null if every report of the year is meant
 * @param regionName null if {@code region} is, or if no report ever named it
 * @param reports number of reports that count
 * @param organsDue null: it is not known which organs must report
 * @param organsMissing null: as above
 * @param forms number of reports by the code of the form they follow
 * @param cells by cell id: all cells of the form prescribed for the year and of every other form that occurs
 */
public record Totals(int year, String region, String regionName, OrganKind kind, long reports, Long organsDue,
        Long organsMissing, Map<String, Long> forms, Map<String, CellTotal> cells) {
}

package cn.gouji.stats.totals;

import java.util.Map;

import cn.gouji.contracts.organ.OrganKind;

/**
 * The form's cells summed over the reports of a region.
 *
 * @param region code, null if every report of the year is meant
 * @param regionName null if {@code region} is, or if no report ever named it
 * @param reports number of reports that are added up
 * @param consolidated number of governments' reports that are not, because they are sums of the others already
 * @param organsDue number of organs that must report; null if the register names none of them
 * @param organsMissing number of those without a report that is added up; null as above
 * @param forms number of reports by the code of the form they follow
 * @param cells by cell id: all cells of the form prescribed for the year and of every other form that occurs
 */
public record Totals(int year, String region, String regionName, OrganKind kind, long reports, long consolidated,
        Long organsDue, Long organsMissing, Map<String, Long> forms, Map<String, CellTotal> cells) {
}

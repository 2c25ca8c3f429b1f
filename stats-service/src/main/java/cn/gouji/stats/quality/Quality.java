package cn.gouji.stats.quality;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import cn.gouji.stats.query.Selection;

/**
 * How good the reports of a region are.
 *
 * @param byRegion the regions directly inside
 */
public record Quality(Selection selection, Counts all, FirstTry firstTry, List<Group> byRegion, List<Group> byKind,
        List<Rule> rules) {

    /**
     * Numbers of reports.
     *
     * @param zero that state no new application (P-ZERO)
     * @param errors number of their errors
     */
    public record Counts(long reports, long passed, long passedWithWarnings, long failed, long corrected, long returned,
            long zero, long errors, long warnings) {
    }

    /**
     * Organs by their first submission of the year that could be read.
     *
     * @param passed of which the first had no error and was not returned
     * @param returns how many submissions were returned
     * @param share null if no organ reported
     */
    public record FirstTry(long organs, long passed, long returns, Double share) {
    }

    /** Reports of one region or kind of organ. */
    public record Group(String code, @JsonInclude(JsonInclude.Include.NON_NULL) String name, Counts counts) {
    }

    /**
     * A rule over the reports.
     *
     * @param title what it is called in Chinese; null if no event told it
     * @param severity null if the rule found nothing and was only undecided
     * @param reports in which it found something
     * @param dismissed findings that reviewers put aside
     * @param undecided reports in which it could not be decided
     */
    public record Rule(String rule, String title, String severity, long findings, long reports, long confirmed,
            long dismissed, long undecided) {
    }
}

package cn.gouji.stats.report;

import java.util.List;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.validation.ReviewState;
import cn.gouji.contracts.validation.Verdict;

/**
 * Which reports of a list are wanted.
 *
 * @param verdict null for all
 * @param review null for all
 */
public record ReportFilter(Verdict verdict, ReviewState review) {

    public boolean isGiven() {
        return verdict != null || review != null;
    }

    /** What can be chosen. */
    public List<Verdict> verdicts() {
        return List.of(Verdict.values());
    }

    /** What can be chosen. */
    public List<ReviewState> reviews() {
        return List.of(ReviewState.values());
    }

    /** The part of an address that keeps it. */
    public String query() {
        return (verdict == null ? "" : "&verdict=" + ContractJson.code(verdict))
                + (review == null ? "" : "&review=" + ContractJson.code(review));
    }
}

package cn.gouji.contracts.validation;

import java.util.List;

import cn.gouji.contracts.report.Organ;

/**
 * Verdict and findings on one report.
 *
 * @param submissionId null if the report was only checked and not handed in
 * @param year the year reported on, null if unknown
 * @param rulesVersion version of the rule book that was applied
 */
public record Validation(String submissionId, Organ organ, Integer year, Verdict verdict, List<Finding> findings,
        List<Undecided> undecided, String rulesVersion) {

    public Validation {
        findings = findings == null ? List.of() : List.copyOf(findings);
        undecided = undecided == null ? List.of() : List.copyOf(undecided);
    }
}

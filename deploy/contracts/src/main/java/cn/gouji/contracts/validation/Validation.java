package cn.gouji.contracts.validation;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import cn.gouji.contracts.organ.Organ;

/**
 * Verdict and findings on one report.
 *
 * @param submissionId null if the report was only checked and not handed in
 * @param year the year reported on, null if unknown
 * @param rulesVersion version of the rule book that was applied
 * @param revision of the {@code ReportValidated} that told it, null if the report was only checked
 * @param corrections the cells that a reviewer gave other values; the findings are about these values
 * @param review null if the report was only checked
 */
public record Validation(String submissionId, Organ organ, Integer year, Verdict verdict, List<Finding> findings,
        List<Undecided> undecided, String rulesVersion, @JsonInclude(JsonInclude.Include.NON_NULL) Integer revision,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<Correction> corrections,
        @JsonInclude(JsonInclude.Include.NON_NULL) Review review) {

    public Validation {
        findings = findings == null ? List.of() : List.copyOf(findings);
        undecided = undecided == null ? List.of() : List.copyOf(undecided);
        corrections = corrections == null ? null : List.copyOf(corrections);
    }

    /** The same under another revision. */
    public Validation withRevision(int newRevision) {
        return new Validation(submissionId, organ, year, verdict, findings, undecided, rulesVersion, newRevision,
                corrections, review);
    }

    /** A report that was only checked. */
    public Validation(String submissionId, Organ organ, Integer year, Verdict verdict, List<Finding> findings,
            List<Undecided> undecided, String rulesVersion) {
        this(submissionId, organ, year, verdict, findings, undecided, rulesVersion, null, null, null);
    }
}

package cn.gouji.contracts.validation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The result of validating a report; findings that were dismissed do not count. */
public enum Verdict {
    /** No error and no warning. */
    @JsonProperty("passed")
    PASSED,
    @JsonProperty("passedWithWarnings")
    PASSED_WITH_WARNINGS,
    /** At least one error. */
    @JsonProperty("failed")
    FAILED,
    /** The document could not be read, so nothing could be checked. */
    @JsonProperty("unreadable")
    UNREADABLE;

    /** The verdict that these findings lead to. */
    public static Verdict of(List<Finding> findings) {
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        for (Finding finding : findings) {
            if (finding.state() != FindingState.DISMISSED) {
                severities.add(finding.severity());
            }
        }
        if (severities.contains(Severity.ERROR)) {
            return FAILED;
        }
        return severities.contains(Severity.WARNING) ? PASSED_WITH_WARNINGS : PASSED;
    }
}

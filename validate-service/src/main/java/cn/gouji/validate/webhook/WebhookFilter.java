package cn.gouji.validate.webhook;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.report.Organ;
import cn.gouji.contracts.report.OrganKind;
import cn.gouji.contracts.validation.Verdict;

/**
 * Which results an address wants; what is null is not asked.
 *
 * @param region code of a region, with everything below it
 * @param rule id of a rule that has a finding
 */
public record WebhookFilter(String region, OrganKind kind, Verdict verdict, String rule) {

    boolean wants(ReportValidated result) {
        return inRegion(result.organ()) && isOfKind(result.organ())
                && (verdict == null || verdict == result.verdict())
                && (rule == null || result.findings().stream().anyMatch(finding -> finding.rule().equals(rule)));
    }

    private boolean inRegion(Organ organ) {
        return region == null || organ != null && organ.region() != null && organ.region().code() != null
                && organ.region().code().startsWith(region);
    }

    private boolean isOfKind(Organ organ) {
        return kind == null || organ != null && organ.kind() == kind;
    }
}

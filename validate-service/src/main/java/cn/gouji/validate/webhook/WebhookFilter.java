package cn.gouji.validate.webhook;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonAnySetter;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.organ.RegionNode;
import cn.gouji.contracts.validation.Verdict;

/**
 * Which results an address wants; what is null is not asked.
 *
 * @param region code of a region or the beginning of its name, with everything below it
 * @param rule id of a rule that has a finding
 */
public record WebhookFilter(String region, OrganKind kind, Verdict verdict, String rule) {

    public WebhookFilter {
        region = region == null || region.isBlank() ? null : region.strip();
        rule = rule == null || rule.isBlank() ? null : rule.strip();
    }

    /** What is not known does not go unnoticed: without it the address would be told of everything. */
    @JsonAnySetter
    void refuse(String field, Object value) {
        throw new IllegalArgumentException("只能按 region、kind、verdict、rule 筛选");
    }

    /** Whether a result is asked for. */
    public boolean wants(ReportValidated result) {
        return inRegion(result.organ()) && isOfKind(result.organ())
                && (verdict == null || verdict == result.verdict())
                && (rule == null || result.findings().stream().anyMatch(finding -> finding.rule().equals(rule)));
    }

    private boolean inRegion(Organ organ) {
        if (region == null) {
            return true;
        }
        List<RegionNode> path = organ == null || organ.region() == null ? List.of() : organ.region().path();
        return path.stream().anyMatch(this::isMeant);
    }

    private boolean isMeant(RegionNode node) {
        return region.chars().allMatch(Character::isDigit)
                ? withoutPadding(region).equals(node.code())
                : node.name().startsWith(region);
    }

    /** Provinces and cities are often written with six digits, such as 410000 for 41. */
    private static String withoutPadding(String code) {
        return code.length() == 6 ? code.replaceFirst("(00){1,2}$", "") : code;
    }

    private boolean isOfKind(Organ organ) {
        return kind == null || organ != null && organ.kind() == kind;
    }
}

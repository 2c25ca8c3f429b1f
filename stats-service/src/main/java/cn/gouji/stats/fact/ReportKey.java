package cn.gouji.stats.fact;

import java.util.Optional;
import java.util.UUID;

/** What must be known of a stored report before it may be replaced. */
public record ReportKey(UUID submissionId, int revision, String organKey, Integer year) {

    Optional<OrganYear> organYear() {
        return organKey == null || year == null ? Optional.empty() : Optional.of(new OrganYear(organKey, year));
    }
}

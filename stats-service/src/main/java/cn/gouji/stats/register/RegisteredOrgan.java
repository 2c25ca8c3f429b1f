package cn.gouji.stats.register;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;

import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.stats.query.Selection;

/**
 * An organ that must report.
 *
 * @param code lasting, given by whoever keeps the register
 * @param formerNames names it had; one used in another region carries that region's code and a slash in front
 * @param deadlineClass names the deadline that holds for it; if nothing is said, that of its kind
 * @param validFrom first day, null if it has always been there
 * @param validTo last day, null if it is still there
 */
public record RegisteredOrgan(String code, String name, List<String> formerNames, OrganKind kind, String region,
        String deadlineClass, LocalDate validFrom, LocalDate validTo) {

    public RegisteredOrgan {
        Objects.requireNonNull(code, "code must not be null");
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(region, "region must not be null");
        formerNames = formerNames == null ? List.of() : List.copyOf(formerNames);
        kind = kind == null ? OrganKind.UNKNOWN : kind;
        deadlineClass = deadlineClass == null
                ? Selection.CONSOLIDATED.contains(kind) ? "government" : "department"
                : deadlineClass;
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("validTo must not be before validFrom");
        }
    }

    /** Whether both report on some year, as those do that are there on its last day. */
    boolean reportsBeside(RegisteredOrgan other) {
        return Math.max(firstYear(), other.firstYear()) <= Math.min(lastYear(), other.lastYear());
    }

    private int firstYear() {
        return validFrom == null ? Year.MIN_VALUE : validFrom.getYear();
    }

    private int lastYear() {
        return validTo == null ? Year.MAX_VALUE : validTo.plusDays(1).getYear() - 1;
    }
}

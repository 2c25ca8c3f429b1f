package cn.gouji.stats.completeness;

import java.time.LocalDate;

import cn.gouji.contracts.organ.OrganKind;

/**
 * An organ that somebody should remind.
 *
 * @param regionName as reports name it, null if none does
 * @param deadline null if its deadline class has none
 * @param returned whether it has reported but must correct its report; otherwise it has not reported
 */
public record Reminder(String code, String name, OrganKind kind, String region, String regionName,
        LocalDate deadline, boolean returned) {
}

package cn.gouji.stats.query;

import cn.gouji.contracts.report.OrganKind;

/**
 * The reports that a question is about.
 *
 * @param region code whose descendants are meant too; null for every region, and for reports without one
 * @param kind null for every kind of organ
 */
public record Selection(int year, String region, OrganKind kind) {

    /** Every report of the year. */
    public static Selection of(int year) {
        return new Selection(year, null, null);
    }

    /** A code above every code inside the region: the colon follows the digit 9. */
    String afterRegion() {
        return region + ":";
    }
}

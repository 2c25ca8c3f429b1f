package cn.gouji.stats.query;

import java.util.EnumSet;
import java.util.Set;

import org.hibernate.query.CommonQueryContract;

import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.validation.ReviewState;

/**
 * The reports that a question is about.
 *
 * @param region code whose descendants are meant too; null for every region, and for reports without one
 * @param kind null for every kind but the {@link #CONSOLIDATED} ones, which are sums of the others
 * @param without states of review whose reports are left out
 */
public record Selection(int year, String region, OrganKind kind, Set<ReviewState> without) {

    /** Governments report the sums of their organs (总报告): nobody may add both. */
    public static final Set<OrganKind> CONSOLIDATED = Set.copyOf(EnumSet.of(OrganKind.PROVINCIAL_GOVERNMENT,
            OrganKind.CITY_GOVERNMENT, OrganKind.COUNTY_GOVERNMENT));

    private static final int LONGEST_EVEN = 6;
    private static final int TOWNSHIP_DIGITS = 9;

    public Selection {
        without = Set.copyOf(without);
    }

    public Selection(int year, String region, OrganKind kind) {
        this(year, region, kind, Set.of());
    }

    /** Every report of the year. */
    public static Selection of(int year) {
        return new Selection(year, null, null);
    }

    public Selection inside(String otherRegion) {
        return new Selection(year, otherRegion, kind, without);
    }

    public Selection inYear(int otherYear) {
        return new Selection(otherYear, region, kind, without);
    }

    public Selection ofKind(OrganKind otherKind) {
        return new Selection(year, region, otherKind, without);
    }

    /** How long the codes are of the regions directly inside. */
    public int digitsInside() {
        int length = region == null ? 0 : region.length();
        return length < LONGEST_EVEN ? length + 2 : TOWNSHIP_DIGITS;
    }

    /** Reports of the region are from this place on. */
    public String firstPlace() {
        return year + "/" + (region == null ? "" : region);
    }

    /** Reports of the region are before this place. */
    public String afterPlaces() {
        return firstPlace() + ":";
    }

    /** A code above every code inside the region: the colon follows the digit 9. */
    public String afterRegion() {
        return region + ":";
    }

    /** The condition on rows of {@code report_fact r} that count for this selection. */
    public String countedReports() {
        return countedReportsOfAllKinds() + " AND " + kinds("r.organ_kind");
    }

    /** As {@link #countedReports}, but for the kind of organ. */
    public String countedReportsOfAllKinds() {
        return "r.year = :year AND r.counted"
                + (region == null ? "" : " AND r.region_code >= :first AND r.region_code < :afterLast")
                + (without.isEmpty() ? "" : " AND r.review <> ALL(:without)");
    }

    /** The condition on a column that holds the kind of organ. */
    public String kinds(String column) {
        return kind == null
                ? column + " NOT IN ('PROVINCIAL_GOVERNMENT', 'CITY_GOVERNMENT', 'COUNTY_GOVERNMENT')"
                : column + " = :kind";
    }

    /** Sets the parameters of {@link #countedReports}. */
    public <Q extends CommonQueryContract> Q bind(Q query) {
        query.setParameter("year", year);
        if (region != null) {
            query.setParameter("first", region);
            query.setParameter("afterLast", afterRegion());
        }
        return bindKind(query);
    }

    /** Sets the parameters that say which reports of a region are meant. */
    public <Q extends CommonQueryContract> Q bindKind(Q query) {
        if (kind != null) {
            query.setParameter("kind", kind.name());
        }
        if (!without.isEmpty()) {
            query.setParameter("without", without.stream().map(Enum::name).toArray(String[]::new));
        }
        return query;
    }
}

package cn.gouji.stats.fact;

import java.util.Comparator;
import java.util.Objects;

/** One report as the law sees it: what one organ states for one year. */
public record OrganYear(String organKey, int year) implements Comparable<OrganYear> {

    private static final Comparator<OrganYear> ORDER = Comparator.comparing(OrganYear::organKey)
            .thenComparing(OrganYear::year);

    public OrganYear {
        Objects.requireNonNull(organKey, "organKey must not be null");
    }

    @Override
    public int compareTo(OrganYear other) {
        return ORDER.compare(this, other);
    }
}

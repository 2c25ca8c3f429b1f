package cn.gouji.stats.counting;

import java.util.Collection;
import java.util.Objects;

/** What a report is the report of. */
public record OrganYear(String organKey, int year) {

    public OrganYear {
        Objects.requireNonNull(organKey, "organKey must not be null");
    }

    static String[] organs(Collection<OrganYear> organYears) {
        return organYears.stream().map(OrganYear::organKey).toArray(String[]::new);
    }

    static Integer[] years(Collection<OrganYear> organYears) {
        return organYears.stream().map(OrganYear::year).toArray(Integer[]::new);
    }
}

package cn.gouji.stats.completeness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Who of the organs that must report has done so.
 *
 * @param regionName null if everything is asked for or nobody named the region
 * @param all null if the register names no organ here: then it is not known who must report
 * @param parts the regions directly inside, and the organs of the region itself
 * @param deadlines by deadline class
 */
public record Completeness(int year, String region, String regionName, Counts all, List<Part> parts,
        Map<String, LocalDate> deadlines) {

    /**
     * Numbers of organs.
     *
     * @param due that must report
     * @param in that did
     * @param onTime of those the first readable submission came by the deadline
     * @param late of those it came after
     * @param returned of those the report that counts was given back for correction
     * @param missing that have not reported
     */
    public record Counts(long due, long in, long onTime, long late, long returned, long missing) {

        Counts plus(Counts other) {
            return new Counts(due + other.due, in + other.in, onTime + other.onTime, late + other.late,
                    returned + other.returned, missing + other.missing);
        }
    }

    /**
     * A region inside the one asked for.
     *
     * @param own whether these are the organs of the region itself, which are in no part of it
     */
    public record Part(String region, String name, boolean own, Counts counts) {
    }
}

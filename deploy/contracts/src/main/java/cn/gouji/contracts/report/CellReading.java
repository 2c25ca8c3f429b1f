package cn.gouji.contracts.report;

import java.math.BigDecimal;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What was read for one cell of the form.
 *
 * @param value null if the cell is blank or absent: a value is never invented
 * @param raw what stands in the document, null if there is nothing; of a scanned number that could not be made out U+FFFD
 * and what it may be, parted by slashes
 * @param place null if the cell is absent
 */
public record CellReading(BigDecimal value, Origin origin, String raw,
        @JsonInclude(JsonInclude.Include.NON_NULL) Place place) {

    private static final int LARGEST_EXPONENT = 30;

    public CellReading {
        Objects.requireNonNull(origin, "origin must not be null");
        boolean hasValue = origin == Origin.STATED || origin == Origin.REALIGNED;
        if (hasValue != (value != null)) {
            throw new IllegalArgumentException("A cell has a value if and only if it was stated or realigned");
        }
        if (value != null && value.scale() < -LARGEST_EXPONENT) {
            // Written out, 1e999999999 would fill the memory.
            throw new IllegalArgumentException("A cell's value must not be written with so large an exponent");
        }
        if (value != null && value.scale() < 0) {
            value = value.setScale(0);
        }
    }

    public static CellReading absent() {
        return new CellReading(null, Origin.ABSENT, null, null);
    }

    public static CellReading blank(String raw, Place place) {
        return new CellReading(null, Origin.BLANK, raw, place);
    }
}

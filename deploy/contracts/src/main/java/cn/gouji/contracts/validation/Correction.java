package cn.gouji.contracts.validation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/**
 * A cell to which a reviewer gave another value: what is printed, what was read and what holds now stand apart.
 *
 * @param cell id of the cell
 * @param printed the characters in the document, null if there are none
 * @param read the value as it was read, null if the cell is blank or absent
 * @param corrected the value that holds, null if the cell counts as blank
 * @param reason null if none was given
 */
public record Correction(String cell, String printed, BigDecimal read, BigDecimal corrected, String by, Instant at,
        String reason) {

    public Correction {
        Objects.requireNonNull(cell, "cell must not be null");
        Objects.requireNonNull(by, "by must not be null");
        Objects.requireNonNull(at, "at must not be null");
    }
}

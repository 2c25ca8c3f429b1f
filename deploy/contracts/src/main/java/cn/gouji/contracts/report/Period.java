package cn.gouji.contracts.report;

import java.time.LocalDate;

/** The time a report covers, both days included. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (from == null || to == null) {
            throw new IllegalArgumentException("A period needs both days");
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period must not end before it begins");
        }
    }
}

package cn.gouji.contracts.report;

import java.time.LocalDate;

/** The time a report covers, both days included. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period must not end before it begins");
        }
    }
}

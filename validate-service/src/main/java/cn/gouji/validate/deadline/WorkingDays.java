package cn.gouji.validate.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Which days are worked: weekends and public holidays are not, some weekends are worked in exchange for holidays.
 *
 * @param holidays public holidays with their days off in exchange
 * @param workedWeekends days of a weekend that are worked
 */
record WorkingDays(List<Holiday> holidays, Set<LocalDate> workedWeekends) {

    /** Days off without a break, both included. */
    record Holiday(LocalDate from, LocalDate to) {

        Holiday {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("A holiday ends before it begins: " + from + " to " + to);
            }
        }

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    WorkingDays {
        holidays = holidays == null ? List.of() : List.copyOf(holidays);
        workedWeekends = workedWeekends == null ? Set.of() : Set.copyOf(workedWeekends);
    }

    /** The day itself if it is worked, or else the next that is. */
    LocalDate from(LocalDate day) {
        LocalDate next = day;
        while (!isWorked(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private boolean isWorked(LocalDate day) {
        if (holidays.stream().anyMatch(holiday -> holiday.contains(day))) {
            return false;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend || workedWeekends.contains(day);
    }
}

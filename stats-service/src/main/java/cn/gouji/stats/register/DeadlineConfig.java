package cn.gouji.stats.register;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;

import io.smallrye.config.ConfigMapping;

/** The last days on which reports of a year may be handed in, in the year after. */
@ConfigMapping(prefix = "gouji.statistics")
public interface DeadlineConfig {

    /** By deadline class, such as {@code department}. */
    Map<String, MonthDay> deadlines();

    /** @return null if there is no such class */
    default LocalDate deadline(String deadlineClass, int year) {
        MonthDay day = deadlines().get(deadlineClass);
        return day == null ? null : day.atYear(year + 1);
    }
}

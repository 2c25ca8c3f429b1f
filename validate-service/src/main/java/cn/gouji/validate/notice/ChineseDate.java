package cn.gouji.validate.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Dates as an office writes them. */
final class ChineseDate {

    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private ChineseDate() {
    }

    static String of(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    static String of(Instant moment) {
        return of(LocalDate.ofInstant(moment, CHINA));
    }
}

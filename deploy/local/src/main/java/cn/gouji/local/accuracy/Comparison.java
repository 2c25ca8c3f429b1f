package cn.gouji.local.accuracy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.ParsedReport;

/**
 * How a reading compares with the expectation.
 *
 * @param right cells that were read as expected
 * @param statedWrong cells of {@code wrong} whose reading claims to be certain: the worst kind of error
 */
public record Comparison(String file, int right, int statedWrong, List<String> wrong) {

    public Comparison {
        wrong = List.copyOf(wrong);
    }

    public static Comparison of(Expectation expectation, ParsedReport report) {
        int right = 0;
        int statedWrong = 0;
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, BigDecimal> expected : expectation.cells().entrySet()) {
            String cell = expected.getKey();
            CellReading reading = report.cells().getOrDefault(cell, CellReading.absent());
            if (isRight(expectation, cell, expected.getValue(), reading)) {
                right++;
            } else {
                statedWrong += reading.origin() == Origin.STATED ? 1 : 0;
                wrong.add(cell + ": expected " + words(expectation, cell, expected.getValue()) + ", read "
                        + reading.value() + " (" + reading.origin() + ")");
            }
        }
        if (report.form() != expectation.form()) {
            wrong.add("form: expected " + expectation.form() + ", read " + report.form());
        }
        if (!String.valueOf(report.year()).equals(String.valueOf(expectation.year()))) {
            wrong.add("year: expected " + expectation.year() + ", read " + report.year());
        }
        return new Comparison(expectation.file(), right, statedWrong, wrong);
    }

    private static boolean isRight(Expectation expectation, String cell, BigDecimal expected, CellReading reading) {
        if (expectation.blank().contains(cell)) {
            return reading.origin() == Origin.BLANK;
        }
        List<BigDecimal> others = expectation.accepted().getOrDefault(cell, List.of());
        return Stream.concat(Stream.ofNullable(expected), others.stream().filter(value -> value != null))
                .anyMatch(value -> same(value, reading.value()))
                || reading.value() == null && (expected == null || others.contains(null));
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return other != null && one.compareTo(other) == 0;
    }

    private static String words(Expectation expectation, String cell, BigDecimal expected) {
        return expectation.blank().contains(cell) ? "blank" : String.valueOf(expected);
    }
}

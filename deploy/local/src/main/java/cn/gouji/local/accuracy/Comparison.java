package cn.gouji.local.accuracy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.RegionNode;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.ParsedReport;

/**
 * How a reading compares with the expectation.
 *
 * @param cells how many cells were read rightly
 * @param nonZero the same of the cells whose value is not zero
 * @param missed cells without a value although there is one, or not read as blank although they are
 * @param statedWrong cells whose reading is wrong and claims to be certain: the worst kind of error
 * @param faults everything that differs, in words
 */
public record Comparison(Share cells, Share nonZero, int missed, int statedWrong, boolean organRight,
        boolean yearRight, List<String> faults) {

    public Comparison {
        faults = List.copyOf(faults);
    }

    /** Values that are wrong but do not claim to be certain. */
    public int otherwiseWrong() {
        return cells.all() - cells.right() - missed - statedWrong;
    }

    public static Comparison of(Expectation expectation, ParsedReport report) {
        Share cells = Share.NONE;
        Share nonZero = Share.NONE;
        int missed = 0;
        int statedWrong = 0;
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, BigDecimal> expected : expectation.cells().entrySet()) {
            String cell = expected.getKey();
            CellReading reading = report.cells().getOrDefault(cell, CellReading.absent());
            boolean right = isRight(expectation, cell, expected.getValue(), reading);
            cells = cells.plus(right);
            if (expected.getValue() != null && expected.getValue().signum() != 0) {
                nonZero = nonZero.plus(right);
            }
            if (!right) {
                missed += reading.value() == null ? 1 : 0;
                statedWrong += reading.origin() == Origin.STATED ? 1 : 0;
                faults.add(cell + ": expected " + words(expectation, cell, expected.getValue()) + ", read "
                        + reading.value() + " (" + reading.origin() + ")");
            }
        }
        if (report.form() != expectation.form()) {
            faults.add("form: expected " + expectation.form() + ", read " + report.form());
        }
        boolean yearRight = String.valueOf(report.year()).equals(String.valueOf(expectation.year()));
        if (!yearRight) {
            faults.add("year: expected " + expectation.year() + ", read " + report.year());
        }
        boolean organRight = isRight(expectation, report.organ());
        if (!organRight) {
            faults.add("organ: expected one of " + expectation.organAccepted() + " in " + expectation.region()
                    + ", read " + words(report.organ()));
        }
        return new Comparison(cells, nonZero, missed, statedWrong, organRight, yearRight, faults);
    }

    private static boolean isRight(Expectation expectation, String cell, BigDecimal expected, CellReading reading) {
        if (expectation.blank().contains(cell)) {
            return reading.origin() == Origin.BLANK;
        }
        List<BigDecimal> others = expectation.accepted().getOrDefault(cell, Collections.emptyList());
        return Stream.concat(Stream.ofNullable(expected), others.stream().filter(value -> value != null))
                .anyMatch(value -> same(value, reading.value()))
                || reading.value() == null && (expected == null || others.contains(null));
    }

    private static boolean isRight(Expectation expectation, Organ organ) {
        boolean name = expectation.organAccepted().isEmpty() || expectation.organAccepted().contains(organ.name());
        return name && (expectation.region() == null || path(organ).startsWith(expectation.region()));
    }

    private static String path(Organ organ) {
        return organ.region() == null
                ? ""
                : organ.region().path().stream().map(RegionNode::name).collect(Collectors.joining());
    }

    private static String words(Organ organ) {
        return organ.name() + " in " + path(organ) + " (" + organ.certainty() + ")";
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return other != null && one.compareTo(other) == 0;
    }

    private static String words(Expectation expectation, String cell, BigDecimal expected) {
        return expectation.blank().contains(cell) ? "blank" : String.valueOf(expected);
    }
}

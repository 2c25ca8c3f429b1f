package cn.gouji.parse.corpus;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;

/**
 * What a careful person may read for one cell.
 *
 * @param printed the value that was printed for the cell, null if none was
 * @param tolerated for {@link Kind#UNKNOWABLE}: values that may be read with reserve
 */
public record Expectation(Kind kind, BigDecimal printed, List<BigDecimal> tolerated) {

    /** What the print tells about a cell. */
    public enum Kind {
        /** Its value. */
        VALUE,
        /** That it was left blank. */
        BLANK,
        /** Nothing: it is not printed. */
        ABSENT,
        /** Not enough: nothing may be stated, no value is a right answer. */
        UNKNOWABLE,
        /** By chance something else, as a whole document of another content would: any answer is right. */
        MISLEADING
    }

    /** How a reading compares with the truth. */
    public enum Grade {
        RIGHT,
        /** No value although one is printed where it can be told. */
        MISSED,
        /** A wrong value, but with reserve. */
        WRONG,
        /** A value for a cell that was printed blank. */
        WRONG_FOR_BLANK,
        /** A wrong value without reserve: the worst that can happen. */
        WRONG_STATED
    }

    private static final Expectation BLANK = new Expectation(Kind.BLANK, null, List.of());
    private static final Expectation MISLEADING = new Expectation(Kind.MISLEADING, null, List.of());
    private static final Expectation ABSENT = new Expectation(Kind.ABSENT, null, List.of());

    public Expectation {
        tolerated = List.copyOf(tolerated);
    }

    public static Expectation value(BigDecimal printed) {
        return new Expectation(Kind.VALUE, Objects.requireNonNull(printed, "printed must not be null"), List.of());
    }

    public static Expectation blank() {
        return BLANK;
    }

    public static Expectation absent() {
        return ABSENT;
    }

    public static Expectation misleading() {
        return MISLEADING;
    }

    public static Expectation unknowable(BigDecimal printed, List<BigDecimal> tolerated) {
        return new Expectation(Kind.UNKNOWABLE, printed, tolerated);
    }

    /** Judges a reading; one that is not there counts as absent. */
    public Grade grade(CellReading reading) {
        BigDecimal read = reading == null ? null : reading.value();
        if (read == null) {
            return kind == Kind.VALUE ? Grade.MISSED : Grade.RIGHT;
        }
        if (kind == Kind.MISLEADING || same(read, printed)) {
            return Grade.RIGHT;
        }
        if (reading.origin() == Origin.STATED) {
            return Grade.WRONG_STATED;
        }
        if (kind == Kind.BLANK) {
            return Grade.WRONG_FOR_BLANK;
        }
        return kind == Kind.UNKNOWABLE && tolerated.stream().anyMatch(value -> same(read, value))
                ? Grade.RIGHT
                : Grade.WRONG;
    }

    private static boolean same(BigDecimal left, BigDecimal right) {
        return right != null && left.compareTo(right) == 0;
    }
}

package cn.gouji.parse.corpus;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.parse.corpus.Expectation.Grade;
import cn.gouji.parse.corpus.Expectation.Kind;

/**
 * How one reading compares with the truth.
 *
 * @param grades number of cells of each grade
 * @param values cells whose value is printed where it can be told, and how many of them were read rightly
 * @param significant the same of the values other than zero
 * @param stated rightly read values that were stated
 * @param faults every cell that is not right: what was expected, what was read
 */
public record Comparison(Map<Grade, Integer> grades, Share values, Share significant, int stated,
        Map<String, String> faults) {

    /** So many of so many. */
    public record Share(int right, int all) {

        Share plus(boolean hit) {
            return new Share(hit ? right + 1 : right, all + 1);
        }
    }

    /** Compares a reading with the truth. */
    public static Comparison of(Map<String, Expectation> truth, ParsedReport reading) {
        Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
        Map<String, String> faults = new TreeMap<>();
        Share values = new Share(0, 0);
        Share significant = new Share(0, 0);
        int stated = 0;
        for (Map.Entry<String, Expectation> entry : truth.entrySet()) {
            Expectation expected = entry.getValue();
            CellReading read = reading.cells().get(entry.getKey());
            Grade grade = expected.grade(read);
            grades.merge(grade, 1, Integer::sum);
            if (expected.kind() == Kind.VALUE) {
                values = values.plus(grade == Grade.RIGHT);
                stated += grade == Grade.RIGHT && read.origin() == Origin.STATED ? 1 : 0;
                significant = expected.printed().signum() == 0 ? significant : significant.plus(grade == Grade.RIGHT);
            }
            if (grade != Grade.RIGHT) {
                faults.put(entry.getKey(), grade + ": expected " + expected.kind() + " " + expected.printed()
                        + ", read "
                        + (read == null ? null : read.value() + " " + read.origin() + " from <" + read.raw() + ">"));
            }
        }
        return new Comparison(grades, values, significant, stated, faults);
    }

    public int count(Grade grade) {
        return grades.getOrDefault(grade, 0);
    }

    /** Whether every cell was read as it stands. */
    public boolean complete() {
        return count(Grade.RIGHT) == grades.values().stream().mapToInt(Integer::intValue).sum();
    }
}

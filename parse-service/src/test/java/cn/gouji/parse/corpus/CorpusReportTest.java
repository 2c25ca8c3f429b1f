package cn.gouji.parse.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import cn.gouji.parse.corpus.Expectation.Grade;
import cn.gouji.parse.corpus.damage.Damage;
import cn.gouji.parse.corpus.damage.Damages;
import cn.gouji.parse.corpus.style.Style;
import cn.gouji.parse.corpus.style.Styles;

/** Measures the reader by style and damage: {@code -Dcorpus.report=FILE} names the table that it writes. */
@EnabledIfSystemProperty(named = "corpus.report", matches = ".+")
class CorpusReportTest {

    private static final int REPORTS = Integer.getInteger("corpus.reports", 40);
    private static final String LINE = "%-34s %-42s %7.2f %8.2f %7.2f %8d %8d %8d %8d";

    @Test
    void writeTable() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("percentages: cells read rightly, those other than zero, rightly read ones that were stated; "
                + "numbers of cells: stated wrongly, wrong for blank, wrong with reserve, missed");
        for (Style style : Styles.ALL) {
            lines.add(line(style, null));
            for (Damage damage : Damages.ALL) {
                lines.add(line(style, damage));
            }
        }
        Files.write(Path.of(System.getProperty("corpus.report")), lines);
    }

    private static String line(Style style, Damage damage) {
        Tally tally = new Tally();
        for (int seed = 0; seed < REPORTS; seed++) {
            List<Damage> damages = damage == null ? List.of() : List.of(damage);
            tally.add(Reading.compare(CorpusCase.random(seed, List.of(style), damages, damages.size())));
        }
        return String.format(Locale.ROOT, LINE, style.name(), damage == null ? "undamaged" : damage.name(),
                tally.percent(tally.right, tally.all), tally.percent(tally.significantRight, tally.significant),
                tally.percent(tally.stated, tally.right), tally.count(Grade.WRONG_STATED),
                tally.count(Grade.WRONG_FOR_BLANK), tally.count(Grade.WRONG), tally.count(Grade.MISSED));
    }

    private static final class Tally {

        private final int[] grades = new int[Grade.values().length];
        private int right;
        private int all;
        private int significantRight;
        private int significant;
        private int stated;

        void add(Comparison comparison) {
            right += comparison.values().right();
            all += comparison.values().all();
            significantRight += comparison.significant().right();
            significant += comparison.significant().all();
            stated += comparison.stated();
            for (Grade grade : Grade.values()) {
                grades[grade.ordinal()] += comparison.count(grade);
            }
        }

        int count(Grade grade) {
            return grades[grade.ordinal()];
        }

        double percent(int part, int whole) {
            return whole == 0 ? 100 : 100.0 * part / whole;
        }
    }
}

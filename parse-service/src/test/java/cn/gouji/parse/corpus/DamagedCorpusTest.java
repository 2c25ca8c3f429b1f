package cn.gouji.parse.corpus;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.parse.corpus.Expectation.Grade;
import cn.gouji.parse.corpus.damage.Damages;
import cn.gouji.parse.corpus.style.Styles;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever happened to a report: nothing is stated that it does not say. */
class DamagedCorpusTest {

    private static final Set<Grade> DISHONEST = EnumSet.of(Grade.WRONG_STATED);

    @Test
    void damagedReportIsReadHonestly() {
        assertHonest(CorpusTest.DOCUMENTS,
                i -> CorpusCase.random(CorpusTest.SEED + i, Styles.ALL, Damages.ALL, 1 + i % 4));
    }

    @Test
    void aNumberLeftBlankIsReadHonestly() {
        assertHonest(CorpusTest.DOCUMENTS / 3,
                i -> CorpusCase.random(CorpusTest.SEED + i, Styles.ALL, List.of(Damages.NUMBER_LEFT_BLANK), 1));
    }

    private static void assertHonest(int documents, IntFunction<CorpusCase> document) {
        Failures failures = new Failures(DamagedCorpusTest::dishonesty);
        for (int i = 0; i < documents; i++) {
            failures.check(document.apply(i));
        }
        assertThat(failures.summary()).isEmpty();
    }

    static String dishonesty(CorpusCase document) {
        Map<String, Expectation> truth = document.truth();
        ParsedReport reading;
        try {
            reading = Reading.of(document.bytes());
        } catch (RuntimeException | StackOverflowError e) {
            return "threw " + e + " at " + e.getStackTrace()[0];
        }
        return Comparison.of(truth, reading).faults().entrySet().stream()
                .filter(fault -> DISHONEST.stream().anyMatch(grade -> fault.getValue().startsWith(grade.name())))
                .map(fault -> fault.getKey() + " " + fault.getValue())
                .collect(Collectors.joining("\n"));
    }
}

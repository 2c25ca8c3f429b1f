package cn.gouji.parse.corpus;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import cn.gouji.parse.corpus.damage.Damages;
import cn.gouji.parse.corpus.file.FileStyles;
import cn.gouji.parse.corpus.style.Style;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the readers of file formats to made-up reports: sound ones are read whole, damaged ones honestly. */
class FileCorpusTest {

    static Stream<Style> styles() {
        return Stream.concat(FileStyles.MERGED.stream(), FileStyles.PLAIN.stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("styles")
    void undamagedReportIsReadCompletely(Style style) {
        // Given
        Failures failures = new Failures(CorpusTest::incompleteness);

        // When
        for (int i = 0; i < CorpusTest.DOCUMENTS / 30; i++) {
            failures.check(CorpusCase.random(CorpusTest.SEED + i, List.of(style), List.of(), 0));
        }

        // Then
        assertThat(failures.summary()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("styles")
    void damagedReportIsReadHonestly(Style style) {
        // Given
        Failures failures = new Failures(DamagedCorpusTest::dishonesty);

        // When
        for (int i = 0; i < CorpusTest.DOCUMENTS / 10; i++) {
            failures.check(CorpusCase.random(CorpusTest.SEED + i, List.of(style), Damages.ALL, 1 + i % 4));
        }

        // Then
        assertThat(failures.summary()).isEmpty();
    }
}

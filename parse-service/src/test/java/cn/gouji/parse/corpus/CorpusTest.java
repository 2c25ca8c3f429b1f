package cn.gouji.parse.corpus;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.Section;
import cn.gouji.parse.corpus.damage.Damages;
import cn.gouji.parse.corpus.style.Style;
import cn.gouji.parse.corpus.style.Styles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the reader to made-up reports. {@code -Dcorpus.documents=30000} tries more of them, {@code -Dcorpus.seed} others.
 */
class CorpusTest {

    static final int DOCUMENTS = Integer.getInteger("corpus.documents", 3_000);
    static final long SEED = Long.getLong("corpus.seed", 20_240_120L);

    static List<Style> styles() {
        return Styles.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("styles")
    void undamagedReportIsReadCompletely(Style style) {
        // Given
        Failures failures = new Failures(CorpusTest::incompleteness);

        // When
        for (int i = 0; i < DOCUMENTS / 20; i++) {
            failures.check(CorpusCase.random(SEED + i, List.of(style), List.of(), 0));
        }

        // Then
        assertThat(failures.summary()).isEmpty();
    }

    @Test
    void sameDocumentIsAlwaysReadTheSame() {
        for (int i = 0; i < DOCUMENTS / 20; i++) {
            // Given
            CorpusCase document = CorpusCase.random(SEED - i, Styles.ALL, Damages.ALL, i % 4);

            // Then
            assertThat(Reading.of(document.bytes())).as("%s", document).isEqualTo(Reading.of(document.bytes()));
        }
    }

    static String incompleteness(CorpusCase document) {
        ParsedReport reading = Reading.of(document.bytes());
        Comparison comparison = Comparison.of(document.truth(), reading);
        GeneratedReport report = document.report();
        StringBuilder complaint = new StringBuilder(lines(comparison.faults()));
        if (comparison.complete() && comparison.stated() < comparison.values().all()) {
            complaint.append("only ").append(comparison.stated()).append(" values are stated\n");
        }
        if (reading.form() != report.form()) {
            complaint.append("form ").append(reading.form()).append(" for ").append(report.form()).append('\n');
        }
        if (reading.year() == null || reading.year() != report.year()) {
            complaint.append("year ").append(reading.year()).append(" for ").append(report.year()).append('\n');
        }
        if (reading.title() == null || !reading.title().replaceAll("\\s", "").equals(report.title())) {
            complaint.append("title ").append(reading.title()).append(" for ").append(report.title()).append('\n');
        }
        if (reading.preface() == null || !reading.preface().replaceAll("[\\s#*]", "").contains(report.title())) {
            complaint.append("preface ").append(reading.preface()).append('\n');
        }
        List<Integer> sections = reading.sections().stream().map(Section::number).toList();
        if (!sections.equals(List.of(1, 2, 3, 4, 5, 6))) {
            complaint.append("sections ").append(sections).append('\n');
        }
        return complaint.toString();
    }

    private static String lines(Map<String, String> faults) {
        return faults.entrySet().stream().map(fault -> fault.getKey() + " " + fault.getValue() + "\n")
                .collect(Collectors.joining());
    }
}

package cn.gouji.parse.corpus;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.form.FormColumn;
import cn.gouji.contracts.form.FormRow;
import cn.gouji.contracts.form.FormTable;
import cn.gouji.parse.corpus.Expectation.Kind;
import cn.gouji.parse.corpus.damage.Damage;
import cn.gouji.parse.corpus.damage.Damages;
import cn.gouji.parse.corpus.sheet.SheetTable;
import cn.gouji.parse.corpus.style.Styles;

import static org.assertj.core.api.Assertions.assertThat;

/** The corpus itself: a wrong truth would accuse the reader of faults it does not have. */
class CorpusGeneratorTest {

    private static final int REPORTS = 60;

    static Stream<Damage> damages() {
        return Damages.ALL.stream();
    }

    @Test
    void figuresFulfilTheRelationsOfTheForm() {
        LongStream.range(0, REPORTS).mapToObj(new ReportGenerator()::generate).forEach(report -> {
            Map<String, BigDecimal> cells = report.cells();
            FormTable requests = FormCatalogue.of(report.form()).table("requests");
            List<String> rows = requests.blocks().getFirst().rows().stream().map(FormRow::id).toList();
            List<String> columns = requests.blocks().getFirst().columns().stream().map(FormColumn::id).toList();
            for (String column : columns) {
                assertThat(sum(cells, rows.subList(0, 2), column)).isEqualByComparingTo(
                        sum(cells, rows.subList(rows.size() - 2, rows.size()), column));
                assertThat(sum(cells, rows.subList(2, rows.size() - 2), column)).isEqualByComparingTo(
                        cells.get("requests.concluded." + column));
            }
            for (String row : rows) {
                assertThat(columns.subList(0, 6).stream().map(column -> cells.get("requests." + row + "." + column))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(
                                cells.get("requests." + row + ".total"));
            }
        });
    }

    @Test
    void undamagedReportTellsEveryValue() {
        // Given
        Stream<CorpusCase> cases = LongStream.range(0, REPORTS).mapToObj(seed -> CorpusCase.random(seed, Styles.ALL,
                List.of(), 0));

        // Then
        assertThat(cases).allSatisfy(document -> assertThat(document.truth()).allSatisfy((cell, expected) -> {
            assertThat(expected.kind()).isEqualTo(Kind.VALUE);
            assertThat(expected.printed()).isEqualByComparingTo(document.report().cells().get(cell));
        }));
    }

    @Test
    void sameSeedMakesTheSameDocument() {
        // When
        List<String> documents = Stream.of(7L, 7L).map(seed -> CorpusCase.random(seed, Styles.ALL, Damages.ALL, 4))
                .map(CorpusCase::text).toList();

        // Then
        assertThat(documents.getFirst()).isEqualTo(documents.getLast());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void damageChangesWhatIsPrintedAndNoMoreThanThat(Damage damage) {
        // Given
        List<CorpusCase> cases = LongStream.range(0, REPORTS).mapToObj(seed -> CorpusCase.random(seed, Styles.ALL,
                List.of(damage), 1)).toList();

        // Then
        assertThat(cases).anySatisfy(document -> assertThat(document.text()).isNotEqualTo(document.with(List.of())
                .text()));
        assertThat(cases).allSatisfy(document -> {
            List<String> printed = document.sheet().tables().stream().map(SheetTable::body).flatMap(List::stream)
                    .flatMap(row -> row.values().stream()).map(slot -> slot.cell()).toList();
            assertThat(printed).doesNotHaveDuplicates();
            document.truth().forEach((cell, expected) -> {
                if (expected.kind() == Kind.VALUE) {
                    assertThat(printed).contains(cell);
                }
                if (expected.kind() == Kind.ABSENT) {
                    assertThat(printed).doesNotContain(cell);
                }
            });
        });
    }

    private static BigDecimal sum(Map<String, BigDecimal> cells, List<String> rows, String column) {
        return rows.stream().map(row -> cells.get("requests." + row + "." + column)).reduce(BigDecimal.ZERO,
                BigDecimal::add);
    }
}

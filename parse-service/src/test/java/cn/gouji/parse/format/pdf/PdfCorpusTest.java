package cn.gouji.parse.format.pdf;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.parse.ReportReader;
import cn.gouji.parse.corpus.Comparison;
import cn.gouji.parse.corpus.CorpusCase;
import cn.gouji.parse.corpus.Expectation.Grade;
import cn.gouji.parse.corpus.damage.Damage;
import cn.gouji.parse.corpus.damage.Damages;
import cn.gouji.parse.corpus.sheet.TableLayout;
import cn.gouji.parse.corpus.style.Styles;

import static org.assertj.core.api.Assertions.assertThat;

/** Made-up reports printed as PDF: what is undamaged is read completely, nothing is stated wrongly. */
public class PdfCorpusTest {

    private static final int DOCUMENTS = Integer.getInteger("corpus.pdf.documents", 48);
    private static final ReportReader READER = new ReportReader();

    @Test
    void ruledReportIsReadCompletely() {
        List<String> faults = new ArrayList<>();
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            // Given
            CorpusCase document = document(seed, List.of(), 0);
            PrintOptions options = PrintOptions.of(seed);

            // When
            ParsedReport reading = read(document, options);

            // Then
            Comparison comparison = Comparison.of(document.truth(), reading);
            if (!comparison.complete() || comparison.stated() < comparison.values().all()
                    || !reading.title().replaceAll("\\s", "").equals(document.report().title())
                    || reading.sections().size() != 6 || reading.year() != document.report().year()) {
                faults.add(seed + " " + document + " " + options + " stated " + comparison.stated() + " of "
                        + comparison.values().all() + " title " + reading.title() + " sections "
                        + reading.sections().size() + " " + comparison.faults());
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void borderlessReportIsReadCompletely() {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            // Given
            CorpusCase drawn = document(seed, List.of(), 0);
            CorpusCase document = new CorpusCase(drawn.reportSeed(), drawn.style(), seed % 2 == 0
                    ? TableLayout.GROUP_ROWS
                    : TableLayout.ONE_LABEL, true, drawn.encoding(), List.of());

            // When
            ParsedReport reading = read(document, PrintOptions.of(seed).borderless());

            // Then
            assertThat(Comparison.of(document.truth(), reading).faults()).as("%d %s", seed, document).isEmpty();
        }
    }

    @Test
    void orderOfDrawingDoesNotMatter() {
        for (int seed = 0; seed < DOCUMENTS / 4; seed++) {
            // Given
            CorpusCase document = document(seed, Damages.ALL, seed % 3);
            PrintOptions options = PrintOptions.of(seed);

            // Then
            assertThat(read(document, options.shuffled(seed + 1L))).isEqualTo(read(document, options.shuffled(0)));
        }
    }

    @Test
    void damagedReportIsReadHonestly() {
        for (int seed = 0; seed < DOCUMENTS * 3; seed++) {
            // Given
            CorpusCase document = document(seed, Damages.ALL, 1 + seed % 3);
            if (isMisprinted(document)) {
                continue;
            }
            PrintOptions options = seed % 4 == 3 ? PrintOptions.of(seed).borderless() : PrintOptions.of(seed);

            // When
            Comparison comparison = Comparison.of(document.truth(), read(document, options));

            // Then
            assertThat(comparison.count(Grade.WRONG_STATED)).as("%d %s %s %s", seed, document, options,
                    comparison.faults()).isZero();
        }
    }

    /** Values moved between columns of labels, as some text files have them, cannot be ruled. */
    public static CorpusCase document(long seed, List<Damage> damages, int count) {
        CorpusCase drawn = CorpusCase.random(seed, List.of(Styles.named("tabs")), damages, count);
        TableLayout layout = drawn.layout() == TableLayout.RAGGED ? TableLayout.GRID : drawn.layout();
        return new CorpusCase(drawn.reportSeed(), drawn.style(), layout, drawn.shortHeader(), drawn.encoding(),
                drawn.damages());
    }

    /** Whether values are printed below the headings of other columns: such a page does mislead. */
    public static boolean isMisprinted(CorpusCase document) {
        return document.sheet().tables().stream()
                .anyMatch(table -> table.body().stream().anyMatch(row -> row.displaced()
                        || row.joinedToNext() || row.slots().size() != table.body().getFirst().slots().size()));
    }

    private static ParsedReport read(CorpusCase document, PrintOptions options) {
        return READER.read(null, PdfPrinter.print(document.sheet(), options), "report.pdf", Hints.NONE);
    }
}

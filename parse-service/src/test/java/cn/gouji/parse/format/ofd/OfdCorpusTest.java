package cn.gouji.parse.format.ofd;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.parse.ReportReader;
import cn.gouji.parse.corpus.Comparison;
import cn.gouji.parse.corpus.CorpusCase;
import cn.gouji.parse.corpus.Expectation.Grade;
import cn.gouji.parse.corpus.damage.Damages;
import cn.gouji.parse.format.pdf.PdfCorpusTest;
import cn.gouji.parse.format.pdf.PdfPrinter;
import cn.gouji.parse.format.pdf.PrintOptions;

import static org.assertj.core.api.Assertions.assertThat;

/** Made-up reports printed as OFD: what is undamaged is read completely, nothing is stated wrongly. */
class OfdCorpusTest {

    private static final int DOCUMENTS = Integer.getInteger("corpus.ofd.documents", 24);
    private static final ReportReader READER = new ReportReader();

    @Test
    void ruledReportIsReadCompletely() {
        List<String> faults = new ArrayList<>();
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            // Given
            CorpusCase document = PdfCorpusTest.document(seed, List.of(), 0);

            // When
            ParsedReport reading = read(document, PrintOptions.of(seed));

            // Then
            assertThat(reading.notes()).as("%d %s", seed, document).isEmpty();
            Comparison comparison = Comparison.of(document.truth(), reading);
            if (!comparison.complete() || comparison.stated() < comparison.values().all()
                    || !reading.title().replaceAll("\\s", "").equals(document.report().title())
                    || reading.sections().size() != 6 || reading.year() != document.report().year()) {
                faults.add(seed + " " + document + " " + reading.title() + " " + comparison.faults());
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void damagedReportIsReadHonestly() {
        for (int seed = 0; seed < DOCUMENTS * 3; seed++) {
            // Given
            CorpusCase document = PdfCorpusTest.document(seed, Damages.ALL, 1 + seed % 3);
            if (PdfCorpusTest.isMisprinted(document)) {
                continue;
            }
            PrintOptions options = seed % 4 == 3 ? PrintOptions.of(seed).borderless() : PrintOptions.of(seed);

            // When
            Comparison comparison = Comparison.of(document.truth(), read(document, options));

            // Then
            assertThat(comparison.count(Grade.WRONG_STATED)).as("%d %s %s", seed, document, comparison.faults())
                    .isZero();
        }
    }

    private static ParsedReport read(CorpusCase document, PrintOptions options) {
        return READER.read(null, PdfPrinter.print(document.sheet(), options, new OfdPaper(options)), null, Hints.NONE);
    }
}

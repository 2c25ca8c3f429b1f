package cn.gouji.parse.form.dispute;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.form.FormTable;
import cn.gouji.parse.corpus.CorpusCase;
import cn.gouji.parse.corpus.Dice;
import cn.gouji.parse.corpus.damage.Damages;
import cn.gouji.parse.corpus.style.Styles;
import cn.gouji.parse.form.clean.ChangedLines;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.section.FoundSection;
import cn.gouji.parse.form.section.SectionFinder;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.format.Formats;

import static org.assertj.core.api.Assertions.assertThat;

/** A table four that is read the short way comes to the same as by the way of all others. */
class CleanDisputesTest {

    private static final int REPORTS = 400;

    private final FormTable table = FormCatalogue.of(Form.FORM_2021).tables().get(2);
    private final DisputesReader reader = new DisputesReader(table);
    private final CleanDisputes fast = new CleanDisputes(new TableForm(table), new DisputesNames(new TableForm(table)));
    private int clean;

    @Test
    void comesToTheSameAsTheWayOfAllTables() throws Exception {
        SectionFinder sections = new SectionFinder(FormCatalogue.of(Form.FORM_2021));
        for (int seed = 0; seed < REPORTS; seed++) {
            CorpusCase report = CorpusCase.random(seed, Styles.ALL, Damages.ALL, seed % 3);
            Optional<FoundSection> section = sections.divide(TextRow.of(new Formats().read(report.bytes()))).section(4);
            List<TextRow> lines = section.map(FoundSection::rows).orElse(List.of());
            compare(lines, "report " + seed);
            Dice dice = new Dice(seed);
            for (int change = 0; change < 10 && !lines.isEmpty(); change++) {
                List<TextRow> changed = ChangedLines.of(lines, dice);
                compare(changed, "report " + seed + " with " + changed);
            }
        }
        assertThat(clean).isGreaterThan(REPORTS);
    }

    private void compare(List<TextRow> lines, String from) {
        clean += fast.cells(lines) == null ? 0 : 1;
        assertThat(reader.read(lines, true, 2023)).as(from).isEqualTo(reader.readAny(lines, true, 2023));
        assertThat(reader.read(lines, false, 2023)).as(from).isEqualTo(reader.readAny(lines, false, 2023));
    }
}

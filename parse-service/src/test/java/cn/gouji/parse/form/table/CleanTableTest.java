package cn.gouji.parse.form.table;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.form.FormTable;
import cn.gouji.parse.corpus.CorpusCase;
import cn.gouji.parse.corpus.Dice;
import cn.gouji.parse.corpus.damage.Damages;
import cn.gouji.parse.corpus.style.Styles;
import cn.gouji.parse.form.clean.ChangedLines;
import cn.gouji.parse.form.clean.CleanTable;
import cn.gouji.parse.form.row.RowLabels;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.section.FoundSection;
import cn.gouji.parse.form.section.SectionFinder;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.format.Formats;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables that are read the short way come to the same as by the way of all others, clean ones and nearly clean ones. */
class CleanTableTest {

    private static final int REPORTS = 400;
    private final SectionFinder sections = new SectionFinder(FormCatalogue.of(Form.FORM_2021));
    private int clean;

    /** One table of a form, read in both ways. */
    private final class Both {

        private final RowTableReader reader;
        private final CleanTable fast;

        private Both(FormTable table, boolean summed) {
            TableForm form = new TableForm(table);
            this.reader = new RowTableReader(table, summed);
            this.fast = new CleanTable(form, new RowLabels(form), summed);
        }

        private void compare(List<TextRow> lines, String from) {
            clean += fast.cells(lines) == null ? 0 : 1;
            assertThat(reader.read(lines, 2023, true)).as(from).isEqualTo(reader.readAny(lines, 2023, true));
        }
    }

    @Test
    void comesToTheSameAsTheWayOfAllTables() throws Exception {
        Form[] forms = Form.values();
        List<List<Both>> tables = new ArrayList<>();
        for (Form form : forms) {
            List<FormTable> printed = FormCatalogue.of(form).tables();
            tables.add(List.of(new Both(printed.get(0), false), new Both(printed.get(1), true)));
        }
        for (int seed = 0; seed < REPORTS; seed++) {
            CorpusCase report = CorpusCase.random(seed, Styles.ALL, Damages.ALL, seed % 3);
            for (FoundSection section : sections.divide(TextRow.of(new Formats().read(report.bytes()))).sections()) {
                if (section.number() == 2 || section.number() == 3) {
                    for (List<Both> ofForm : tables) {
                        compare(ofForm.get(section.number() - 2), section.rows(), seed);
                    }
                }
            }
        }
        assertThat(clean).isGreaterThan(REPORTS);
    }

    private static void compare(Both table, List<TextRow> lines, int seed) {
        table.compare(lines, "report " + seed);
        Dice dice = new Dice(seed);
        for (int change = 0; change < 3 && !lines.isEmpty(); change++) {
            List<TextRow> changed = ChangedLines.of(lines, dice);
            table.compare(changed, "report " + seed + " with " + changed);
        }
    }
}

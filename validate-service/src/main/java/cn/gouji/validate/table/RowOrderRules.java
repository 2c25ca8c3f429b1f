package cn.gouji.validate.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import cn.gouji.contracts.report.Note;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.CellNames;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.report.TableCells;
import cn.gouji.validate.rule.RuleFamily;

/** Rows that are all there, but not in the order of the form: whoever read the document tells. */
public final class RowOrderRules implements RuleFamily {

    private static final String NOTE = "table.rowOrder";

    private final Rule rule;

    public RowOrderRules(RuleCatalogue catalogue) {
        this.rule = catalogue.rule("table.rowOrder");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        List<Judgement> judgements = new ArrayList<>(0);
        for (Note note : report.report().notes()) {
            if (NOTE.equals(note.code())) {
                report.cells().tables().forEach(table -> moved(report, table, note, judgements));
            }
        }
        return judgements;
    }

    private void moved(CheckedReport report, TableCells table, Note note, List<Judgement> judgements) {
        int[] moved = table.cells().filter(cell -> note.cells().contains(report.cells().id(cell))).toArray();
        if (moved.length > 0) {
            Map<String, String> words = Map.of("table", table.title(), "rows", CellNames.list(table, moved));
            judgements.add(rule.broken(rule.severity(), rule.message(Rule.BROKEN, words),
                    report.ids(IntStream.of(moved)), null, report.places(IntStream.of(moved))));
        }
    }
}

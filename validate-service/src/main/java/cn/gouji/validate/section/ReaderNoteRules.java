package cn.gouji.validate.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import cn.gouji.contracts.report.Note;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** What the reader noted of the document or of what was said about it, and only its sender can mend; such a rule has the code of its note. */
public final class ReaderNoteRules implements RuleFamily {

    private final List<Rule> rules;

    public ReaderNoteRules(RuleCatalogue catalogue) {
        this.rules = Stream.of("document.furtherReport", "section.repeated", "table.otherYear", "organ.hintContradicts",
                "year.hintContradicts", "region.hintContradicts", "region.hintUnknown").map(catalogue::rule).toList();
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        List<Judgement> judgements = new ArrayList<>(0);
        for (Rule rule : rules) {
            for (Note note : report.report().notes()) {
                if (rule.id().equals(note.code())) {
                    String message = rule.message(Rule.BROKEN,
                            Map.of("detail", Objects.requireNonNullElse(note.detail(), "")));
                    judgements.add(rule.broken(rule.severity(), message, note.cells(), null, List.of()));
                }
            }
        }
        return judgements;
    }
}

package cn.gouji.validate.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.Section;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.passage.Passage;
import cn.gouji.validate.passage.PrintedText;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.report.WordingPattern;
import cn.gouji.validate.report.WordingPattern.Where;
import cn.gouji.validate.rule.RuleFamily;

/** Words that should not stand where they stand; which ones, the catalogue says. */
public final class WordingRules implements RuleFamily {

    private static final int AROUND = 12;
    private static final String CUT = "……";
    /** What of a match is wrong, where the words around it belong to the pattern. */
    private static final String FOUND = "found";

    private final List<Watched> watched = new ArrayList<>();

    private record Watched(Rule rule, WordingPattern wording, Hint hint, Pattern pattern, Pattern unless) {
    }

    public WordingRules(RuleCatalogue catalogue) {
        for (Rule rule : catalogue.rules()) {
            for (WordingPattern wording : rule.wordings()) {
                watched.add(new Watched(rule, wording, Hint.of(wording.pattern()), Pattern.compile(wording.pattern()),
                        wording.unless() == null ? null : Pattern.compile(wording.unless())));
            }
        }
    }

    @Override
    public List<Judgement> judge(CheckedReport checked) {
        List<Judgement> judgements = new ArrayList<>(0);
        ParsedReport report = checked.report();
        if (report.preface() != null) {
            report.preface().lines().map(PrintedText::of)
                    .forEach(line -> find(possible(Where.PREFACE, line), whole(line), judgements));
        }
        PrintedText paragraph = null;
        List<Watched> possible = List.of();
        for (Passage passage : checked.passages()) {
            if (passage.plain() != paragraph) {
                paragraph = passage.plain();
                possible = possible(Where.TEXT, paragraph);
            }
            find(possible, passage, judgements);
        }
        for (Section section : report.sections()) {
            boolean table = section.number() >= 2 && section.number() <= 4;
            if (table && section.text() != null) {
                PrintedText text = PrintedText.of(section.text());
                find(possible(Where.TABLES, text), whole(text), judgements);
            }
        }
        return judgements;
    }

    private static Passage whole(PrintedText text) {
        return new Passage(0, text, 0, text.text().length());
    }

    private List<Watched> possible(Where where, PrintedText text) {
        List<Watched> possible = new ArrayList<>(0);
        for (Watched one : watched) {
            if (one.wording().in().contains(where) && one.hint().allows(text.text())) {
                possible.add(one);
            }
        }
        return possible;
    }

    private static void find(List<Watched> possible, Passage text, List<Judgement> judgements) {
        for (Watched one : possible) {
            Matcher match = one.pattern().matcher(text.text());
            if (one.hint().allows(text.text()) && match.find()
                    && (one.unless() == null || !one.unless().matcher(text.text()).find())) {
                judgements.add(broken(one, text, match));
            }
        }
    }

    private static Judgement broken(Watched one, Passage text, Matcher match) {
        String found = one.pattern().namedGroups().containsKey(FOUND)
                ? text.quote(match.start(FOUND), match.end(FOUND))
                : text.quote(match.start(), match.end());
        int start = Math.max(0, match.start() - AROUND);
        int end = Math.min(text.text().length(), match.end() + AROUND);
        String quote = text.quote(start, end);
        String shown = (start > 0 ? CUT : "") + quote + (end < text.text().length() ? CUT : "");
        String right = Objects.requireNonNullElse(one.wording().right(), "");
        Map<String, String> words = Map.of("found", found, "quote", shown, "right", right);
        Rule rule = one.rule();
        Severity severity = one.wording().mild() ? rule.mildSeverity() : rule.severity();
        return rule.broken(severity, rule.message(Rule.BROKEN, words), List.of(), quote, List.of());
    }
}

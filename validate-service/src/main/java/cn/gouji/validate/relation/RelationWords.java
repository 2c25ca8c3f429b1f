package cn.gouji.validate.relation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.contracts.validation.Suggestion;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.report.CellNames;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.report.Relation;

/** Tells a broken equation with the numbers of both sides. */
final class RelationWords {

    private static final int MOST_TERMS = 8;

    private final Rule rule;
    private final Relation relation;
    private final CheckedReport report;
    private final long stated;
    private final long computed;

    RelationWords(Rule rule, Relation relation, CheckedReport report) {
        this.rule = rule;
        this.relation = relation;
        this.report = report;
        this.stated = RelationRules.knownSum(report, relation.stated());
        this.computed = RelationRules.knownSum(report, relation.computed());
    }

    Finding broken(Suggestion suggestion) {
        return finding(rule.message(Rule.BROKEN, words()) + doubt(), suggestion);
    }

    /** As {@link #broken}, with blank cells counted as 0. */
    Finding lenient() {
        return finding("若空白格按0计：" + rule.message(Rule.BROKEN, words()), null);
    }

    /** The known cells of one side alone exceed the other side. */
    Finding exceeded(boolean computedExceeds) {
        Map<String, String> words = words();
        words.put("greater", terms(computedExceeds ? relation.computed() : relation.stated()));
        words.put("greaterSum", String.valueOf(Math.max(stated, computed)));
        words.put("lesser", terms(computedExceeds ? relation.stated() : relation.computed()));
        words.put("lesserSum", String.valueOf(Math.min(stated, computed)));
        return finding(rule.message("exceeded", words) + doubt(), null);
    }

    private Finding finding(String message, Suggestion suggestion) {
        return new Finding(rule.id(), rule.severity(), report.ids(relation.cells()), message,
                BigDecimal.valueOf(computed), BigDecimal.valueOf(stated), null, suggestion, FindingState.OPEN,
                report.places(telling()));
    }

    private Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        words.put("scope", relation.scope());
        words.put("stated", terms(relation.stated()));
        words.put("statedSum", String.valueOf(stated));
        words.put("computed", terms(relation.computed()));
        words.put("computedSum", String.valueOf(computed));
        words.put("difference", String.valueOf(Math.abs(stated - computed)));
        return words;
    }

    /** The cells a person has to look at: the stated ones and what is not 0 of the others. */
    private IntStream telling() {
        return IntStream.concat(IntStream.of(relation.stated()), notZero(relation.computed()));
    }

    private IntStream notZero(int[] side) {
        return IntStream.of(side).filter(cell -> known(cell) && report.value(cell) != 0);
    }

    private String terms(int[] side) {
        if (side.length <= 2) {
            return IntStream.of(side).mapToObj(this::term).collect(Collectors.joining("＋"));
        }
        List<String> terms = notZero(side).mapToObj(this::term).toList();
        if (terms.isEmpty()) {
            return "各项均为 0";
        }
        return String.join("＋", terms.subList(0, Math.min(MOST_TERMS, terms.size())))
                + (terms.size() > MOST_TERMS ? "＋…共 " + terms.size() + " 项不为 0" : "");
    }

    private String term(int cell) {
        Cell named = report.cells().cell(cell);
        String name = relation.perColumn() ? CellNames.row(named.row()) : CellNames.column(named.column());
        return "“" + name + "”" + (known(cell) ? " " + report.value(cell) : "（无数字）");
    }

    private boolean known(int cell) {
        return report.value(cell) != CheckedReport.UNKNOWN;
    }

    private String doubt() {
        List<String> inferred = telling().filter(cell -> !report.readPlainly(cell))
                .mapToObj(cell -> CellNames.cell(report.cells().cell(cell)))
                .toList();
        if (inferred.isEmpty()) {
            return "";
        }
        return "（其中" + inferred.getFirst() + (inferred.size() > 1 ? "等" + inferred.size() + "格" : "")
                + "的位置是推断的，也可能是识读有误，请对照原文。）";
    }
}

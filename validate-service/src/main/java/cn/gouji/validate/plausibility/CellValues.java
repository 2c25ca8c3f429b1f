package cn.gouji.validate.plausibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.contracts.validation.Suggestion;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.report.CheckedReport;

/** Values of a report's cells by their ids, and findings on them. */
record CellValues(CheckedReport report) {

    /** Null if the cell is unknown or the form does not have it. */
    BigDecimal value(String id) {
        return report.cells().has(id) ? report.reading(report.cells().number(id)).value() : null;
    }

    /** The ids among these whose cells are unknown. */
    List<String> missing(String... ids) {
        return Stream.of(ids).filter(id -> value(id) == null).toList();
    }

    boolean readPlainly(List<String> ids) {
        return report.readPlainly(numbers(ids).toArray());
    }

    /** The rule's severity, or its mild one if a cell was inferred: the fault may lie in the reading. */
    Severity severity(Rule rule, List<String> ids) {
        return readPlainly(ids) || rule.mildSeverity() == null ? rule.severity() : rule.mildSeverity();
    }

    Judgement broken(Rule rule, Severity severity, String variant, Map<String, String> words, List<String> ids,
            BigDecimal expected, BigDecimal actual, Suggestion suggestion) {
        return new Judgement.Broken(rule, new Finding(rule.id(), severity, ids, rule.message(variant, words), expected,
                actual, null, suggestion, FindingState.OPEN, report.places(numbers(ids))));
    }

    private IntStream numbers(List<String> ids) {
        return ids.stream().mapToInt(report.cells()::number);
    }
}

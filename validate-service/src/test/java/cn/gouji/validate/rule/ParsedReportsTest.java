package cn.gouji.validate.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.Section;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.scenario.ParsedReports;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules on reports as parse-service reads them: no false alarm, and wrong numbers of the text are found. */
class ParsedReportsTest {

    private final RuleBook rules = new RuleBook(RuleCatalogue.standard());

    @Test
    void consistentReportsOfEveryStyleHaveNoFalseError() {
        // Given
        List<ParsedReport> reports = ParsedReports.consistent();

        // Then
        assertThat(reports).hasSizeGreaterThan(1_000).allSatisfy(report -> {
            Set<String> errors = rules.validate(report).findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR).map(Finding::rule)
                    .collect(Collectors.toSet());
            assertThat(errors).as(report.title()).isSubsetOf(faults(report));
        });
    }

    @Test
    void wrongNumbersOfTheTextAreFound() {
        // Given
        List<ParsedReport> reports = ParsedReports.narrative();
        Set<String> right = told(reports.getFirst());

        // When
        long found = reports.stream().skip(1).filter(report -> !right.containsAll(told(report))).count();

        // Then
        assertThat(right).isEmpty();
        assertThat(reports).hasSize(13);
        assertThat(found).isGreaterThanOrEqualTo(10);
    }

    /** What the generator gets wrong on purpose: rules (规章) of townships, and a section six that says nothing. */
    private static Set<String> faults(ParsedReport report) {
        Set<String> faults = new HashSet<>();
        report.sections().stream().filter(section -> section.number() == 6).map(Section::text)
                .filter(text -> text != null && text.strip().startsWith("无。"))
                .forEach(text -> faults.add("fee.statementMissing"));
        boolean rulesGiven = report.cells().entrySet().stream()
                .anyMatch(cell -> cell.getKey().startsWith("disclosure.rules.") && cell.getValue().value() != null
                        && cell.getValue().value().signum() > 0);
        if (rulesGiven) {
            faults.add("disclosure.rulePower");
        }
        return faults;
    }

    private Set<String> told(ParsedReport report) {
        return rules.validate(report).findings().stream().filter(finding -> finding.rule().startsWith("narrative."))
                .map(Finding::message).collect(Collectors.toSet());
    }
}

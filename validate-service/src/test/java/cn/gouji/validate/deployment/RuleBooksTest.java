package cn.gouji.validate.deployment;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.deadline.Deadlines;
import cn.gouji.validate.scenario.Reports;

import static org.assertj.core.api.Assertions.assertThat;

class RuleBooksTest {

    private static final RuleCatalogue STANDARD = RuleCatalogue.standard();

    private final RuleBooks books = RuleBooks.of(STANDARD, Deadlines.standard(),
            Optional.of(Path.of("src/test/resources/deployment/rules.yaml")));

    @Test
    void withoutAFileTheRulesAreThoseOfTheProgram() {
        // When
        RuleBooks unchanged = RuleBooks.of(STANDARD, Deadlines.standard(), Optional.empty());

        // Then
        assertThat(unchanged.version()).isEqualTo(STANDARD.version());
        assertThat(unchanged.forOrgan(Reports.ORGAN).catalogue()).isEqualTo(STANDARD);
    }

    @Test
    void theVersionSaysThatTheRulesWereChanged() {
        assertThat(books.version()).matches("\\Q" + STANDARD.version() + "\\E\\+[0-9a-f]{8}");
        assertThat(validate(Reports.oneWrongCell()).rulesVersion()).isEqualTo(books.version());
        assertThat(books.forOrgan(Reports.ORGAN).catalogue().version()).isEqualTo(books.version());
    }

    @Test
    void rulesAreSwitchedOffAndOnAndMadeMilderByRegion() {
        // When
        Validation result = validate(Reports.oneWrongCell());

        // Then
        assertThat(result.findings()).extracting(Finding::rule).contains("requests.balance")
                .doesNotContain("requests.applicantSum");
        assertThat(result.findings()).filteredOn(finding -> finding.rule().equals("requests.balance"))
                .extracting(Finding::severity)
                .containsOnly(Severity.WARNING);
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED_WITH_WARNINGS);
        assertThat(ids("410108", OrganKind.COUNTY_DEPARTMENT)).doesNotContain("requests.balance",
                "requests.applicantSum");
        assertThat(ids("410200", OrganKind.COUNTY_DEPARTMENT)).contains("requests.balance", "requests.applicantSum");
        assertThat(ids(null, null)).contains("requests.balance", "requests.applicantSum");
    }

    @Test
    void limitsAreChangedByKind() {
        assertThat(limit(OrganKind.TOWNSHIP)).isEqualByComparingTo("50");
        assertThat(limit(OrganKind.COUNTY_DEPARTMENT)).isEqualByComparingTo(STANDARD.rule("disclosure.manyDocuments")
                .parameter("most"));
    }

    @Test
    void anOwnRelationThatDoesNotHoldIsFound() {
        // Given
        ParsedReport report = with("requests.granted.total", Reports.stated(3, 1));

        // When
        Validation result = validate(report);

        // Then
        assertThat(result.findings()).filteredOn(finding -> finding.rule().equals("local.grantedAtMostReceived"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.actual()).isEqualByComparingTo("3");
                    assertThat(finding.expected()).isEqualByComparingTo("0");
                    assertThat(finding.cells()).containsExactly("requests.granted.total", "requests.received.total",
                            "requests.carriedIn.total");
                    assertThat(finding.message()).contains("（一）予以公开", "（3）应不大于", "（0）");
                });
    }

    @Test
    void anOwnRelationThatLacksACellIsUndecided() {
        // When
        Validation result = validate(with("requests.granted.total", CellReading.absent()));

        // Then
        assertThat(result.undecided()).filteredOn(undecided -> undecided.rule().equals("local.grantedAtMostReceived"))
                .singleElement()
                .satisfies(undecided -> assertThat(undecided.missing()).containsExactly("requests.granted.total"));
    }

    @Test
    void anOwnRelationThatHoldsOrIsForOthersSaysNothing() {
        assertThat(validate(Reports.allZero(Form.FORM_2021)).verdict()).isEqualTo(Verdict.PASSED);
        assertThat(validate(Reports.allZero(Form.FORM_2019)).undecided()).isEmpty();
        assertThat(ids("620702207", OrganKind.TOWNSHIP)).doesNotContain("local.grantedAtMostReceived")
                .contains("local.feesAreZero");
    }

    private Validation validate(ParsedReport report) {
        Organ organ = report.organ();
        return books.forOrgan(organ).validate(report);
    }

    private List<String> ids(String region, OrganKind kind) {
        return books.forOrgans(region, kind).catalogue().rules().stream().map(Rule::id).toList();
    }

    private BigDecimal limit(OrganKind kind) {
        return books.forOrgans("620702207", kind).catalogue().rule("disclosure.manyDocuments").parameter("most");
    }

    private static ParsedReport with(String cell, CellReading reading) {
        Map<String, CellReading> cells = Reports.cells(Form.FORM_2021,
                (number, known) -> known.id().equals(cell) ? reading : Reports.stated(0, number));
        return Reports.withCells(Form.FORM_2021, cells);
    }
}

package cn.gouji.validate.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.Place;
import cn.gouji.contracts.report.Section;
import cn.gouji.contracts.report.TextPlace;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.scenario.Reports;

import static org.assertj.core.api.Assertions.assertThat;

/** A finding tells in which section it is and where its words and cells stand. */
class FindingPlacesTest {

    private final RuleBook rules = new RuleBook(RuleCatalogue.standard());

    @Test
    void wordsOfTheTextTellSectionAndLine() {
        // Given
        ParsedReport report = report("全年公开信息 50 条。\n其中：政策文件11条，截转2件，\n其他3条。");

        // Then
        assertThat(finding(report, "text.typo").section()).isEqualTo(1);
        assertThat(finding(report, "text.typo").places()).containsExactly(Place.ofLine(8));
    }

    @Test
    void personalDataAreLocatedThoughTheyAreNotQuoted() {
        // Given
        ParsedReport report = report("公开信息50条。\n申请人电话13812345678已联系。");

        // Then
        assertThat(finding(report, "text.personalData").quote()).doesNotContain("12345");
        assertThat(finding(report, "text.personalData").places()).containsExactly(Place.ofLine(8));
    }

    @Test
    void wordsBeforeTheSectionsAreInNone() {
        // Given
        ParsedReport report = report("公开信息50条。");

        // Then
        assertThat(finding(report, "text.parts").section()).isZero();
        assertThat(finding(report, "text.parts").places()).containsExactly(Place.ofLine(2));
    }

    @Test
    void cellsTellTheirSection() {
        assertThat(finding(Reports.oneWrongCell(), "requests.balance").section()).isEqualTo(3);
    }

    @Test
    void aMissingTableIsMissedInItsSection() {
        assertThat(finding(report("公开信息50条。"), "table.missing").section()).isEqualTo(2);
    }

    @Test
    void cellsThatAreNotThereAreMissedBelowTheHeading() {
        // Given
        Map<String, CellReading> one = Map.of("disclosure.rules.issued",
                new CellReading(BigDecimal.ZERO, Origin.STATED, "0", Place.ofLine(23)));

        // Then
        assertThat(finding(report("公开信息50条。", one), "table.incomplete").places()).containsExactly(Place.ofLine(20));
    }

    private Finding finding(ParsedReport report, String rule) {
        return rules.validate(report).findings().stream().filter(finding -> finding.rule().equals(rule)).findFirst()
                .orElseThrow();
    }

    private static ParsedReport report(String overview) {
        return report(overview, null);
    }

    private static ParsedReport report(String overview, Map<String, CellReading> cells) {
        List<Section> sections = List.of(
                new Section(1, "一、总体情况", overview, null, Place.ofLine(6),
                        List.of(new TextPlace(0, Place.ofLine(7)))),
                new Section(2, "二、主动公开政府信息情况", "", null, Place.ofLine(20)));
        return new ParsedReport(null, null, Outcome.PARTLY, null, "某镇2023年政府信息公开工作年度报告", 2023, null, null, null,
                sections, cells, null, null, "某镇2023年政府信息公开工作年度报告\n本报告由七个部分组成。",
                List.of(new TextPlace(0, Place.ofLine(1))));
    }
}

package cn.gouji.validate.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;

/** A finding as it is told to an organ. */
final class FindingWords {

    private final Finding finding;
    private final RuleCatalogue rules;
    private final ParsedReport report;

    FindingWords(Finding finding, RuleCatalogue rules, ParsedReport report) {
        this.finding = finding;
        this.rules = rules;
        this.report = report;
    }

    String heading() {
        String title = rules.rules()
                .stream()
                .filter(rule -> rule.id().equals(finding.rule()))
                .findFirst()
                .map(Rule::title)
                .map(wording -> wording.zh())
                // Found by a rule that the catalogue no longer has.
                .orElse(finding.rule());
        return title + (finding.severity() == Severity.ERROR ? "（应当更正）" : "（请核实）");
    }

    List<String> details() {
        List<String> details = new ArrayList<>();
        details.add("问题：" + finding.message());
        String where = where();
        if (!where.isEmpty()) {
            details.add("位置：" + where);
        }
        if (finding.quote() != null) {
            details.add("原文：“" + finding.quote() + "”");
        }
        if (finding.expected() != null && finding.actual() != null) {
            // Not 应为: the wrong number may as well be among those that it was worked out from.
            details.add("数值：报告填写为 " + CellWords.number(finding.actual()) + "，按其他数据算得 "
                    + CellWords.number(finding.expected()));
        }
        if (finding.suggestion() != null) {
            finding.suggestion().cells().forEach((cell, value) -> details
                    .add("建议核对：" + CellWords.cell(report.form(), cell) + "现为" + printed(cell) + "，改为"
                            + CellWords.number(value) + "则各项关系成立。"));
        }
        return details;
    }

    private String where() {
        String section = PlaceWords.ofSection(finding.section());
        String cells = String.join("；", CellWords.cells(report.form(), finding.cells()));
        String places = PlaceWords.of(finding.places());
        // The cells tell their own section; a sentence that is compared with them stands in another.
        String named = cells.startsWith(section)
                ? cells
                : Stream.of(section, cells).filter(words -> !words.isEmpty()).collect(Collectors.joining("，"));
        return named + (named.isEmpty() || places.isEmpty() ? places : "（原文" + places + "）");
    }

    private String printed(String cell) {
        CellReading reading = report.cells().get(cell);
        return reading == null ? "空白" : CellWords.printed(reading.raw());
    }
}

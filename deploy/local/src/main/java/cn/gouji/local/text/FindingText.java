package cn.gouji.local.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.Validation;

/** A report and what was found in it, in plain words. */
public final class FindingText {

    private static final String INDENT = "      ";
    /** A sum over a column concerns two dozen cells; the message names those that have a value. */
    private static final int CELLS_SHOWN = 8;

    private final ParsedReport report;
    private final Validation validation;

    public FindingText(ParsedReport report, Validation validation) {
        this.report = report;
        this.validation = validation;
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("标题: " + orUnknown(report.title()));
        lines.add("机关: " + orUnknown(report.organ().name()) + "  年度: " + orUnknown(report.year())
                + (report.form() == null ? "" : "  格式: " + report.form().code() + " 年版"));
        if (report.reason() != null) {
            lines.add("原因: " + Wording.of(report.reason()));
        }
        lines.add("结论: " + Wording.of(validation.verdict()));
        validation.findings().forEach(finding -> lines.addAll(lines(finding, report.form())));
        if (!validation.undecided().isEmpty()) {
            lines.add("另有 " + validation.undecided().size() + " 条规则因单元格没有数值而无法判断。");
        }
        return lines;
    }

    private static List<String> lines(Finding finding, Form form) {
        List<String> lines = new ArrayList<>();
        lines.add("[" + Wording.of(finding.severity()) + "] " + finding.message() + "  (" + finding.rule() + ")");
        finding.cells().stream().limit(CELLS_SHOWN)
                .forEach(cell -> lines.add(INDENT + "单元格: " + Wording.cell(form, cell)));
        if (finding.cells().size() > CELLS_SHOWN) {
            lines.add(INDENT + "……共 " + finding.cells().size() + " 个单元格");
        }
        String places = finding.places().stream().map(Wording::of).distinct().collect(Collectors.joining("、"));
        String where = (Wording.section(finding.section()) + " " + places).strip();
        if (!where.isEmpty()) {
            lines.add(INDENT + "位置: " + where);
        }
        if (finding.expected() != null || finding.actual() != null) {
            lines.add(INDENT + "报告写的是 " + number(finding.actual()) + "，按勾稽关系算得 " + number(finding.expected()));
        }
        if (finding.quote() != null) {
            lines.add(INDENT + "原文: " + finding.quote());
        }
        if (finding.suggestion() != null) {
            finding.suggestion().cells().forEach((cell, value) -> lines
                    .add(INDENT + "建议: " + Wording.cell(form, cell) + " 改为 " + number(value)));
            lines.add(INDENT + "理由: " + finding.suggestion().reason());
        }
        return lines;
    }

    private static String number(BigDecimal value) {
        return value == null ? "（无）" : value.toPlainString();
    }

    private static String orUnknown(Object value) {
        return value == null ? "未知" : value.toString();
    }
}

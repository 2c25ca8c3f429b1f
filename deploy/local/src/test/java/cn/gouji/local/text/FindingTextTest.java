package cn.gouji.local.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.Place;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.contracts.validation.Suggestion;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.contracts.validation.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

class FindingTextTest {

    @Test
    void aFindingNamesCellsPlaceNumbersAndSuggestion() {
        // Given
        ParsedReport report = new ParsedReport(null, Form.FORM_2021, Outcome.READ, null, "云渡镇2023年报告", 2023, null,
                null, null, null, null, null, null);
        Finding finding = new Finding("requests.balance", Severity.ERROR, List.of("requests.granted.total"), "收支不平",
                new BigDecimal("5"), new BigDecimal("4"), null,
                new Suggestion(Map.of("requests.granted.total", new BigDecimal("5")), "其余各行相符"), null,
                List.of(Place.ofLine(87)));

        // When
        List<String> lines = text(report, Verdict.FAILED, finding);

        // Then
        assertThat(lines).containsSequence(
                "结论: 有错误",
                "[错误] 收支不平  (requests.balance)",
                "      单元格: 三、本年度办理结果 （一）予以公开 / 申请人情况 总计",
                "      位置: 第87行",
                "      报告写的是 4，按勾稽关系算得 5",
                "      建议: 三、本年度办理结果 （一）予以公开 / 申请人情况 总计 改为 5",
                "      理由: 其余各行相符");
    }

    @Test
    void aFindingOnTheTextNamesItsSection() {
        // Given
        ParsedReport report = new ParsedReport(null, Form.FORM_2021, Outcome.READ, null, "云渡镇2023年报告", 2023, null,
                null, null, null, null, null, null);
        Finding inSection = new Finding("text.typo", Severity.INFO, null, "疑似有误", null, null, "截转2件", null, null, null)
                .at(1, List.of(Place.ofLine(12)));
        Finding before = new Finding("text.parts", Severity.WARNING, null, "不是六个", null, null, "五部分", null, null, null)
                .at(0, List.of());

        // When
        List<String> lines = text(report, Verdict.PASSED_WITH_WARNINGS, inSection, before);

        // Then
        assertThat(lines).contains("      位置: 第一部分 第12行", "      位置: 第一部分之前");
    }

    @Test
    void anUnreadableFileTellsWhy() {
        ParsedReport report = ParsedReport.unreadable(null, UnreadableReason.NOT_A_REPORT, null);

        assertThat(text(report, Verdict.UNREADABLE)).contains("原因: 不是政府信息公开工作年度报告", "结论: 无法读取");
    }

    private static List<String> text(ParsedReport report, Verdict verdict, Finding... findings) {
        return new FindingText(report,
                new Validation(null, report.organ(), 2023, verdict, List.of(findings), null, "1"))
                .lines();
    }
}

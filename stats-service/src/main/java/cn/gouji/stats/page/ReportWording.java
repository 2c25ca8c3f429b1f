package cn.gouji.stats.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.Place;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.contracts.validation.ReviewState;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.contracts.validation.Suggestion;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.kit.page.PageOf;
import cn.gouji.stats.quality.Quality;
import cn.gouji.stats.report.ReportRow;
import io.quarkus.qute.TemplateExtension;

/** Says in the words of the pages what is known of reports. */
@TemplateExtension
final class ReportWording {

    /** Offices all over the country keep Beijing time. */
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
            .withZone(ZoneId.of("Asia/Shanghai"));

    private ReportWording() {
    }

    static String words(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "通过";
            case PASSED_WITH_WARNINGS -> "通过，有提醒";
            case FAILED -> "有错误";
            case UNREADABLE -> "无法读取";
        };
    }

    static String words(Severity severity) {
        return switch (severity) {
            case ERROR -> "错误";
            case WARNING -> "提醒";
            case INFO -> "提示";
        };
    }

    static String words(FindingState state) {
        return switch (state) {
            case OPEN -> "待处理";
            case CONFIRMED -> "已确认";
            case DISMISSED -> "不成立，已排除";
        };
    }

    static String words(ReviewState review) {
        return switch (review) {
            case OPEN -> "待审核";
            case RETURNED -> "已退回，待重新报送";
            case ACCEPTED -> "审核通过";
            case WITHDRAWN -> "已撤回";
        };
    }

    /** As addresses say it. */
    static String code(Verdict verdict) {
        return ContractJson.code(verdict);
    }

    /** As addresses say it. */
    static String code(ReviewState review) {
        return ContractJson.code(review);
    }

    static boolean isOpen(Finding finding) {
        return finding.state() == FindingState.OPEN;
    }

    static boolean isReturned(ReportRow report) {
        return report.review() == ReviewState.RETURNED;
    }

    /** Whether the decision must be taken back before anything else can be done. */
    static boolean isClosed(ReportRow report) {
        return report.review() == ReviewState.ACCEPTED || report.review() == ReviewState.WITHDRAWN;
    }

    static String words(UnreadableReason reason) {
        return switch (reason) {
            case ENCRYPTED -> "文件已加密";
            case DAMAGED -> "文件已损坏";
            case NOT_A_REPORT -> "内容不是政府信息公开工作年度报告";
            case NO_TEXT -> "文件中没有文字";
            case TOO_LARGE -> "文件过大";
            case TIMEOUT -> "读取超时";
            case UNSUPPORTED_FORMAT -> "不支持的文件格式";
        };
    }

    /** Whether a report is added up, and why not. */
    static String countedWords(ReportRow report) {
        if (report.counted()) {
            return report.isConsolidated() ? "总报告，另计" : "是";
        }
        if (report.outcome() == Outcome.UNREADABLE) {
            return "否，无法读取";
        }
        if (report.review() == ReviewState.WITHDRAWN) {
            return "否，已撤回";
        }
        return report.year() == null ? "否，年度不明" : "否，有更新的报告";
    }

    static String words(Instant time) {
        return MINUTE.format(time);
    }

    static boolean isFirst(PageOf<?> list) {
        return list.page() == 0;
    }

    static boolean isLast(PageOf<?> list) {
        return (list.page() + 1L) * list.size() >= list.total();
    }

    /** Where something stands in a document. */
    static String words(Place place) {
        return Stream.of(place.page() == null ? null : "第" + place.page() + "页",
                place.line() == null ? null : "第" + place.line() + "行", place.cell())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** For a parameter of an address. */
    static String urlEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String severityWords(Quality.Rule rule) {
        return rule.severity() == null ? "" : words(ContractJson.ofCode(Severity.class, rule.severity()));
    }

    static String words(Suggestion suggestion, Form form) {
        return suggestion.cells().entrySet().stream()
                .map(cell -> "“" + label(form, cell.getKey()) + "”应为 " + FigureWording.plain(cell.getValue()))
                .collect(Collectors.joining("；"));
    }

    /** The rows and columns of cells as the form prints them; whatever is no cell of the form stays as it is. */
    static List<String> labels(Form form, List<String> cells) {
        return cells.stream().map(cell -> label(form, cell)).toList();
    }

    static String label(Form form, String cell) {
        return form == null ? cell : FormCatalogue.of(form).cell(cell).map(Cell::label).orElse(cell);
    }
}

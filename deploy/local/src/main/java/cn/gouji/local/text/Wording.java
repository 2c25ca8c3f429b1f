package cn.gouji.local.text;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.report.Place;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.contracts.validation.Verdict;

/** Codes of the contract in the words of a clerk. */
public final class Wording {

    private static final String NUMERALS = "〇一二三四五六";

    private Wording() {
    }

    /** Empty if a finding is in no section or in several. */
    public static String section(Integer number) {
        return number == null ? "" : number == 0 ? "第一部分之前" : "第" + NUMERALS.charAt(number) + "部分";
    }

    public static String of(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "通过";
            case PASSED_WITH_WARNINGS -> "通过，有提醒";
            case FAILED -> "有错误";
            case UNREADABLE -> "无法读取";
        };
    }

    public static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> "错误";
            case WARNING -> "提醒";
            case INFO -> "提示";
        };
    }

    public static String of(UnreadableReason reason) {
        return switch (reason) {
            case ENCRYPTED -> "文件已加密";
            case DAMAGED -> "文件已损坏";
            case NOT_A_REPORT -> "不是政府信息公开工作年度报告";
            case NO_TEXT -> "文件中没有文字";
            case TOO_LARGE -> "文件过大";
            case TIMEOUT -> "读取超时";
            case UNSUPPORTED_FORMAT -> "不支持的文件格式";
        };
    }

    /** The row and column of a cell; its id if the form does not have it. */
    public static String cell(Form form, String id) {
        return form == null ? id : FormCatalogue.of(form).cell(id).map(Cell::label).orElse(id);
    }

    public static String of(Place place) {
        StringBuilder text = new StringBuilder();
        if (place.page() != null) {
            text.append("第").append(place.page()).append("页");
        }
        if (place.line() != null) {
            text.append("第").append(place.line()).append("行");
        }
        if (place.cell() != null) {
            text.append(text.isEmpty() ? "" : " ").append(place.cell());
        }
        return text.toString();
    }
}

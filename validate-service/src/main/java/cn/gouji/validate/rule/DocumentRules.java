package cn.gouji.validate.rule;

import java.util.List;
import java.util.Map;

import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.CheckedReport;

/** A document that could not be read at all: the sender must learn why. */
final class DocumentRules implements RuleFamily {

    private final Rule unreadable;

    DocumentRules(RuleCatalogue catalogue) {
        this.unreadable = catalogue.rule("document.unreadable");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        if (report.report().outcome() != Outcome.UNREADABLE) {
            return List.of();
        }
        return List.of(unreadable.broken(Map.of("reason", words(report.report().reason()))));
    }

    private static String words(UnreadableReason reason) {
        return switch (reason) {
            case ENCRYPTED -> "文件已加密，请去除密码后重新提交";
            case DAMAGED -> "文件已损坏，请重新导出后提交";
            case NOT_A_REPORT -> "内容不是政府信息公开工作年度报告，请检查是否选错文件";
            case NO_TEXT -> "文件中没有可识别的文字，请提交文字版";
            case TOO_LARGE -> "文件过大，请压缩图片或拆除附件后重新提交";
            case TIMEOUT -> "读取超时，请提交文字版或联系管理员";
            case UNSUPPORTED_FORMAT -> "不支持该文件格式，请转换为支持的格式后提交";
        };
    }
}

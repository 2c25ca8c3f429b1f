package cn.gouji.validate.web;

import cn.gouji.kit.problem.ProblemKind;
import cn.gouji.kit.problem.ProblemText;

/** Problems that only this service has. */
public enum ValidateProblem implements ProblemKind {
    /** The submission is unknown, or its report is not validated yet. */
    VALIDATION_NOT_FOUND(404, "validationNotFound", "没有找到提交编号为“%s”的校验结果；如刚提交，请稍后再试。",
            "There is no validation of the submission '%s'; if it was just handed in, try again soon."),
    /** JSON, but no parsed report. */
    NOT_A_PARSED_REPORT(400, "notAParsedReport", "请求内容不是解析后的报告：%s", "The body is no parsed report: %s");

    private final ProblemText text;

    ValidateProblem(int status, String code, String chinese, String english) {
        this.text = new ProblemText(status, code, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}

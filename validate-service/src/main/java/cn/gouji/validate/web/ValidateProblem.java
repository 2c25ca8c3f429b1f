package cn.gouji.validate.web;

import cn.gouji.kit.problem.ProblemKind;

/** Problems that only this service has. */
enum ValidateProblem implements ProblemKind {
    /** The submission is unknown, or its report is not validated yet. */
    VALIDATION_NOT_FOUND(404, "validationNotFound", "没有找到提交编号为“%s”的校验结果；如刚提交，请稍后再试。",
            "There is no validation of the submission '%s'; if it was just handed in, try again soon."),
    /** JSON, but no parsed report. */
    NOT_A_PARSED_REPORT(400, "notAParsedReport", "请求内容不是解析后的报告：%s", "The body is no parsed report: %s");

    private final int status;
    private final String code;
    private final String chinese;
    private final String english;

    ValidateProblem(int status, String code, String chinese, String english) {
        this.status = status;
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}

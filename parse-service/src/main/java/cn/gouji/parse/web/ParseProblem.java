package cn.gouji.parse.web;

import cn.gouji.kit.problem.ProblemKind;
import cn.gouji.kit.problem.ProblemText;

/** Problems that only this service has. */
enum ParseProblem implements ProblemKind {
    /** The submission is unknown, or its document is not read yet. */
    REPORT_NOT_FOUND(404, "reportNotFound", "没有找到提交编号为“%s”的报告；如刚提交，请稍后再试。",
            "There is no report of the submission '%s'; if it was just handed in, try again soon."),
    /** The request has no file. */
    FILE_MISSING(400, "fileMissing", "请选择一个文件：表单字段 file 不能为空。", "A file is needed: the form field is 'file'."),
    /** The request has more files than the one that is answered about. */
    SEVERAL_FILES(400, "severalFiles", "一次只能识别一个文件，请求中有 %d 个。", "One file is read at a time; the request holds %d."),
    /** The file has no bytes. */
    FILE_EMPTY(400, "fileEmpty", "文件是空的。", "The file is empty.");

    private final ProblemText text;

    ParseProblem(int status, String code, String chinese, String english) {
        this.text = new ProblemText(status, code, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}

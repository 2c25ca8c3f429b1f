package cn.gouji.ingest.intake;

import cn.gouji.kit.problem.ProblemKind;
import cn.gouji.kit.problem.ProblemText;

/** Problems of those who hand in files or ask for them. */
public enum IntakeProblem implements ProblemKind {
    NO_FILE(400, "noFile", "请求中没有文件，请选择要提交的年度报告文件。", "The request holds no file."),
    EMPTY_FILE(400, "emptyFile",
            "文件“%s”是空的。", "The file '%s' is empty."),
    FILE_TOO_LARGE(413, "tooLarge", "文件“%s”超过单个文件的大小上限（%d MB）。",
            "The file '%s' is larger than %d MB."),
    TOO_MANY_FILES(413, "tooManyFiles", "一次最多提交 %d 个文件，请分批提交。",
            "A request may hold %d files at most."),
    BACKLOG(429, "backlog", "待处理的文件过多，请在 %d 秒后重试。",
            "Too many files are waiting; try again in %d seconds."),
    UNKNOWN_SUBMISSION(404,
            "submissionNotFound", "没有编号为“%s”的提交。", "There is no submission '%s'.");

    private final ProblemText text;

    IntakeProblem(int status, String code, String chinese, String english) {
        this.text = new ProblemText(status, code, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}

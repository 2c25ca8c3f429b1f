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
    ENCRYPTED_FILE(400, "encrypted", "压缩包中的文件“%s”已加密，请取消压缩包密码后重新提交。",
            "The file '%s' within the archive is encrypted."),
    DAMAGED_FILE(400, "damaged", "压缩包中的文件“%s”已损坏，无法解压。",
            "The file '%s' within the archive is damaged."),
    UNSUPPORTED_COMPRESSION(400, "unsupportedCompression",
            "压缩包中的文件“%s”使用了不常见的压缩方式，请用普通 ZIP 方式重新压缩。",
            "The file '%s' is compressed in a way that is not supported; use plain ZIP."),
    UNFOLDS_TOO_FAR(413, "unfoldsTooFar", "压缩包中的文件“%s”解压后过大，未予解压。",
            "The file '%s' within the archive unfolds to more than is taken."),
    TOO_MANY_ARCHIVED(413, "tooManyFiles", "压缩包“%s”中的文件过多，请分成几个压缩包提交。",
            "The archive '%s' holds too many files; divide it."),
    NESTED_TOO_DEEP(400, "nestedTooDeep", "压缩包“%s”嵌套层数过多，请解压后提交。",
            "The archive '%s' is nested too deep."),
    NOTHING_INSIDE(400, "nothingInside", "压缩包“%s”中没有文件。", "The archive '%s' holds no file."),
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

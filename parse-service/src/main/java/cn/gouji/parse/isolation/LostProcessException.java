package cn.gouji.parse.isolation;

import java.util.List;

import cn.gouji.contracts.report.Note;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.UnreadableReason;

/** A reading process ended, or had to be ended, over a document. */
final class LostProcessException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why the process was lost. */
    enum Cause {
        TIME(UnreadableReason.TIMEOUT, "document.timeout", "读取时间超过上限，已放弃。文件可能过于复杂，或含有异常内容。"),
        MEMORY(UnreadableReason.TOO_LARGE, "document.memory", "读取该文件需要的内存超过上限，已放弃。"),
        CRASH(
                UnreadableReason.DAMAGED, "document.crash", "读取程序在处理该文件时异常退出，文件可能已损坏。");

        private final UnreadableReason reason;
        private final String code;
        private final String detail;

        Cause(UnreadableReason reason, String code, String detail) {
            this.reason = reason;
            this.code = code;
            this.detail = detail;
        }
    }

    private final Cause lostBy;

    LostProcessException(Cause lostBy, Throwable cause) {
        super(lostBy.name(), cause);
        this.lostBy = lostBy;
    }

    Cause lostBy() {
        return lostBy;
    }

    ParsedReport report(String submissionId) {
        return ParsedReport.unreadable(submissionId, lostBy.reason,
                List.of(new Note(lostBy.code, lostBy.detail, List.of())));
    }
}

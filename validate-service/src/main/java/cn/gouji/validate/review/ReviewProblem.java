package cn.gouji.validate.review;

import cn.gouji.kit.problem.ProblemKind;
import cn.gouji.kit.problem.ProblemText;

/** Why an act of a reviewer is refused. */
public enum ReviewProblem implements ProblemKind {
    /** Nobody vouches for the act. */
    REVIEWER_MISSING(400, "reviewerMissing", "请在 by 字段或 X-Forwarded-User 请求头中写明审核人。",
            "Name the reviewer in the field 'by' or in the header X-Forwarded-User."),
    /** A text that the log would not take. */
    TEXT_TOO_LONG(400, "textTooLong", "%s 过长，最多 %s 个字符。", "%s is too long, the limit is %s characters."),
    /** The state does not exist. */
    UNKNOWN_STATE(400, "unknownState", "问题状态“%s”无效，应为 open、confirmed 或 dismissed。",
            "'%s' is no state of a finding; choose open, confirmed or dismissed."),
    /** The form of the report has no such cell. */
    UNKNOWN_CELL(400, "unknownCell", "%2$s 年格式没有单元格“%1$s”。", "Form %2$s has no cell '%1$s'."),
    /** The value is missing, or no number. */
    NOT_A_NUMBER(400, "notANumber", "更正后的值 value 应为数字，或以 null 表示空白；收到的是：%s",
            "The value must be a number, or null for blank, but it is: %s"),
    /** A number that the cell cannot hold. */
    VALUE_NOT_ALLOWED(400, "valueNotAllowed", "单元格“%s”不能填写 %s：%s", "The cell '%s' cannot hold %s: %s"),
    /** No finding has that key now. */
    FINDING_NOT_FOUND(404, "findingNotFound", "该报告当前没有标识为“%s”的问题。", "The report has no finding '%s' now."),
    /** The cell is not corrected. */
    CORRECTION_NOT_FOUND(404, "correctionNotFound", "单元格“%s”没有更正记录可撤销。", "The cell '%s' has no correction."),
    /** Nothing was read that could be corrected. */
    NOTHING_TO_CORRECT(409, "nothingToCorrect", "报告无法读取，没有可以更正的单元格。",
            "The report could not be read, so there is no cell to correct."),
    /** Somebody was quicker. */
    CHANGED_MEANWHILE(409, "changedMeanwhile", "校验结果已被更新（当前版本 %s，您看到的是 %s），请刷新后再操作。",
            "The result has changed meanwhile (it has revision %s, you have seen %s); look again."),
    /** The decision has to be taken back first. */
    REVIEW_CLOSED(409, "reviewClosed", "报告%s，不能再修改；请先重新打开（reopen）。",
            "The report is closed (%s); reopen it first."),
    /** The decision would change nothing. */
    REVIEW_UNCHANGED(409, "reviewUnchanged", "报告已经是“%s”状态。", "The report has this state already: %s."),
    /** The notice would be empty. */
    NOTHING_TO_RETURN(409, "nothingToReturn", "没有已确认属实的问题，也没有写明理由，不能退回。",
            "No finding is confirmed and no reason is given, so the report cannot be returned."),
    /** Nothing is confirmed, corrected or said. */
    NOTHING_TO_TELL(409, "nothingToTell", "没有已确认属实的问题、更正或退回理由，无法出具通知。",
            "No finding is confirmed, nothing is corrected and no reason is given, so there is nothing to notify."),
    /** One name for two different acts. */
    KEY_REUSED(409, "idempotencyKeyReused", "Idempotency-Key“%s”已用于另一项操作。",
            "The Idempotency-Key '%s' was used for another act.");

    private final ProblemText text;

    ReviewProblem(int status, String code, String chinese, String english) {
        this.text = new ProblemText(status, code, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}

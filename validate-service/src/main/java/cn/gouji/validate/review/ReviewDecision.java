package cn.gouji.validate.review;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.contracts.validation.ReviewState;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.validate.act.ActKind;

/** To decide about the report as a whole, or to take the decision back. */
public record ReviewDecision(ReviewState state) implements Intention {

    @Override
    public ActKind kind() {
        return ActKind.REVIEW;
    }

    @Override
    public String subject() {
        return null;
    }

    @Override
    public String after() {
        return ContractJson.code(state);
    }

    @Override
    public String before(Validation current, ParsedReport report, String reason) {
        ReviewState now = current.review().state();
        if (now == state) {
            throw new ProblemException(ReviewProblem.REVIEW_UNCHANGED, word(now));
        }
        if (state != ReviewState.OPEN) {
            requireUndecided(current);
        }
        if (state == ReviewState.RETURNED && reason == null && current.findings()
                .stream()
                .noneMatch(finding -> finding.state() == FindingState.CONFIRMED)) {
            throw new ProblemException(ReviewProblem.NOTHING_TO_RETURN);
        }
        return ContractJson.code(now);
    }

    /** A report that was accepted or withdrawn stays as it is; one that was returned may still be worked on. */
    static void requireUndecided(Validation current) {
        ReviewState now = current.review().state();
        if (now == ReviewState.ACCEPTED || now == ReviewState.WITHDRAWN) {
            throw new ProblemException(ReviewProblem.REVIEW_CLOSED, word(now));
        }
    }

    private static String word(ReviewState state) {
        return switch (state) {
            case OPEN -> "待审核";
            case RETURNED -> "已退回";
            case ACCEPTED -> "审核通过";
            case WITHDRAWN -> "已撤回";
        };
    }
}

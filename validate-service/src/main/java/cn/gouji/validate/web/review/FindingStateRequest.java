package cn.gouji.validate.web.review;

import java.util.Arrays;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.validate.review.FindingDecision;
import cn.gouji.validate.review.ReviewProblem;

/** The state that a finding shall come to: {@code open}, {@code confirmed} or {@code dismissed}. */
public record FindingStateRequest(String state, String by, String reason) {

    FindingDecision decision(String key) {
        return Arrays.stream(FindingState.values())
                .filter(known -> ContractJson.code(known).equals(state))
                .findFirst()
                .map(known -> new FindingDecision(key, known))
                .orElseThrow(() -> new ProblemException(ReviewProblem.UNKNOWN_STATE, state));
    }
}

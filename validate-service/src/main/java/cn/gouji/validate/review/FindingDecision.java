package cn.gouji.validate.review;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.validate.act.ActKind;

/** To put a finding into a state. */
public record FindingDecision(String key, FindingState state) implements Intention {

    @Override
    public ActKind kind() {
        return ActKind.FINDING_STATE;
    }

    @Override
    public String subject() {
        return key;
    }

    @Override
    public String after() {
        return ContractJson.code(state);
    }

    @Override
    public String before(Validation current, ParsedReport report, String reason) {
        ReviewDecision.requireUndecided(current);
        return current.findings()
                .stream()
                .filter(finding -> finding.key().equals(key))
                .findFirst()
                .map(Finding::state)
                .map(ContractJson::code)
                .orElseThrow(() -> new ProblemException(ReviewProblem.FINDING_NOT_FOUND, key));
    }
}

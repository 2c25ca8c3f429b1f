package cn.gouji.validate.review;

import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Correction;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.validate.act.ActKind;

/** To take the correction of a cell back, so that the value that was read holds again. */
public record CorrectionWithdrawal(String cell) implements Intention {

    @Override
    public ActKind kind() {
        return ActKind.CORRECTION_WITHDRAWN;
    }

    @Override
    public String subject() {
        return cell;
    }

    @Override
    public String after() {
        return null;
    }

    @Override
    public String before(Validation current, ParsedReport report, String reason) {
        ReviewDecision.requireUndecided(current);
        Correction correction = current.corrections()
                .stream()
                .filter(candidate -> candidate.cell().equals(cell))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ReviewProblem.CORRECTION_NOT_FOUND, cell));
        return CellCorrection.text(correction.corrected());
    }
}

package cn.gouji.validate.review;

import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.validate.act.ActKind;

/** What a reviewer wants to do with a report. */
public sealed interface Intention permits FindingDecision, CellCorrection, CorrectionWithdrawal, ReviewDecision {

    ActKind kind();

    /** Key of the finding or id of the cell, null if it is about the whole report. */
    String subject();

    /** The state or value it leads to, null if there is none then. */
    String after();

    /**
     * The state or value that holds until then, null if there is none.
     *
     * @param reason why it shall be done, may be null
     * @throws ProblemException if it cannot be done
     */
    String before(Validation current, ParsedReport report, String reason);
}

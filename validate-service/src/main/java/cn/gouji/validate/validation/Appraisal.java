package cn.gouji.validate.validation;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Correction;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.validate.act.ReviewHistory;
import cn.gouji.validate.deployment.RuleBooks;
import cn.gouji.validate.report.Circumstances;

/** Works out the result of a submission: what the rules say of the corrected values, and what reviewers say of that. */
@ApplicationScoped
public class Appraisal {

    private final RuleBooks rules;

    public Appraisal(RuleBooks rules) {
        this.rules = rules;
    }

    /** Version of the rules that are applied. */
    public String rulesVersion() {
        return rules.version();
    }

    /** The result under that revision. */
    public Validation result(ReportParsed reading, ReviewHistory history, Circumstances circumstances, int revision) {
        ParsedReport report = reading.report();
        List<Correction> corrections = history.corrections(report);
        Validation found = rules.forOrgan(report.organ())
                .validate(CorrectedReport.of(report, corrections), circumstances);
        List<Finding> findings = found.findings().stream().map(history::reviewed).toList();
        Verdict verdict = report.outcome() == Outcome.UNREADABLE ? Verdict.UNREADABLE : Verdict.of(findings);
        return new Validation(found.submissionId(), found.organ(), found.year(), verdict, findings, found.undecided(),
                found.rulesVersion(), revision, corrections, history.review());
    }
}

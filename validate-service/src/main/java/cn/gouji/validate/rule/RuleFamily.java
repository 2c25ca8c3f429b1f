package cn.gouji.validate.rule;

import java.util.List;

import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.report.CheckedReport;

/** A family of rules: a pure function from a report to what its rules have to say. */
public interface RuleFamily {

    /** Empty if every rule of the family holds. */
    List<Judgement> judge(CheckedReport report);
}

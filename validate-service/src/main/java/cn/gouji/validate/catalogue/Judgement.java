package cn.gouji.validate.catalogue;

import java.util.List;

import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.Undecided;

/** What a rule says about a report when it does not simply hold. */
public sealed interface Judgement {

    Rule rule();

    /** The rule does not hold. */
    record Broken(Rule rule, Finding finding) implements Judgement {
    }

    /**
     * The rule lacks something to decide on.
     *
     * @param lenient what it would find if blank cells were read as 0, null if nothing
     */
    record Open(Rule rule, List<String> missing, Finding lenient) implements Judgement {

        /** As the contract has it. */
        public Undecided undecided() {
            return new Undecided(rule.id(), missing, lenient);
        }
    }
}

package cn.gouji.validate;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.deadline.DeadlineConfig;
import cn.gouji.validate.rule.RuleBook;

/** Gives the parts of the service the rule book that comes with the program. */
public class RuleBookProducer {

    @Produces
    @Singleton
    RuleBook ruleBook(DeadlineConfig config) {
        return new RuleBook(RuleCatalogue.standard(), config.deadlines());
    }
}

package cn.gouji.validate;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.deadline.DeadlineConfig;
import cn.gouji.validate.deployment.RuleBooks;
import cn.gouji.validate.deployment.RulesConfig;
import io.quarkus.runtime.Startup;

/** Gives the parts of the service the rules that come with the program, as this deployment has changed them. */
public class RuleBookProducer {

    // At the start, which a mistake in the deployment's file shall stop.
    @Startup
    @Produces
    @Singleton
    RuleBooks ruleBooks(RulesConfig rules, DeadlineConfig deadlines) {
        return RuleBooks.of(RuleCatalogue.standard(), deadlines.deadlines(), rules.file());
    }
}

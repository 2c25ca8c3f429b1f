package cn.gouji.validate;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.deadline.DeadlineConfig;
import cn.gouji.validate.deployment.RuleBooks;
import cn.gouji.validate.deployment.RulesConfig;
import cn.gouji.validate.history.OrgansConfig;
import cn.gouji.validate.history.Succession;
import io.quarkus.runtime.Startup;

/** Gives the parts of the service what this deployment sets: the rules as it has changed them, the organs it has renamed. */
public class RuleBookProducer {

    // At the start, which a mistake in the deployment's file shall stop.
    @Startup
    @Produces
    @Singleton
    RuleBooks ruleBooks(RulesConfig rules, DeadlineConfig deadlines) {
        return RuleBooks.of(RuleCatalogue.standard(), deadlines.deadlines(), rules.file());
    }

    /** The organs that were renamed, as this deployment knows them. */
    @Startup
    @Produces
    @Singleton
    Succession succession(OrgansConfig organs) {
        return Succession.of(organs.file());
    }
}

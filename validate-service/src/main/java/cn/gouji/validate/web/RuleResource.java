package cn.gouji.validate.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.rule.RuleBook;
import io.smallrye.common.annotation.NonBlocking;

/** The catalogue of rules. */
@Path("/api/rules")
@Produces(MediaType.APPLICATION_JSON)
public class RuleResource {

    private final RuleCatalogue catalogue;

    RuleResource(RuleBook rules) {
        this.catalogue = rules.catalogue();
    }

    @GET
    @NonBlocking
    @Operation(summary = "Every rule with its title and messages in Chinese and English")
    public RuleCatalogue rules() {
        return catalogue;
    }
}

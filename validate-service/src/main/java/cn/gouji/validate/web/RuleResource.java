package cn.gouji.validate.web;

import java.util.Arrays;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.kit.problem.CommonProblem;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.deployment.RuleBooks;
import io.smallrye.common.annotation.NonBlocking;

/** The catalogue of rules. */
@Path("/api/rules")
@Produces(MediaType.APPLICATION_JSON)
public class RuleResource {

    private final RuleBooks rules;

    RuleResource(RuleBooks rules) {
        this.rules = rules;
    }

    @GET
    @NonBlocking
    @Operation(summary = "Every rule that is applied, with its title and messages in Chinese and English", description = "A deployment can change the rules for organs of a region or kind; without them the rules are "
            + "those for organs of which nothing is known.")
    public RuleCatalogue rules(
            @Parameter(description = "Code of the organ's region") @QueryParam("region") String region,
            @Parameter(description = "Kind of the organ, such as township") @QueryParam("kind") String kind) {
        return rules.forOrgans(region(region), kind(kind)).catalogue();
    }

    private static String region(String region) {
        if (region == null || region.isBlank()) {
            return null;
        }
        if (!region.strip().matches("\\d{2,12}")) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, "region", region, "41, 4101, 410105");
        }
        return region.strip();
    }

    private static OrganKind kind(String kind) {
        try {
            return kind == null || kind.isBlank() ? null : ContractJson.ofCode(OrganKind.class, kind.strip());
        } catch (IllegalArgumentException unknown) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, "kind", kind,
                    String.join(", ", Arrays.stream(OrganKind.values()).map(ContractJson::code).toList()));
        }
    }
}

package cn.gouji.validate.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

import cn.gouji.contracts.validation.Validation;
import cn.gouji.kit.page.PageOf;
import cn.gouji.kit.page.PageRequest;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.validate.validation.StoredValidation;
import cn.gouji.validate.validation.ValidationRepository;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** The reports that were validated. */
@Path("/api/validations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ValidationResource {

    private final ValidationRepository validations;

    ValidationResource(ValidationRepository validations) {
        this.validations = validations;
    }

    @GET
    @Path("/{submissionId}")
    @Operation(summary = "Verdict and findings on one submission")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Validation.class)))
    @APIResponse(responseCode = "304", description = "The client has this revision already")
    public RestResponse<ValidationJson> validation(@PathParam("submissionId") String submissionId,
            @Parameter(description = "ETag of the revision the client has") @HeaderParam("If-None-Match") String known) {
        return validations.findByIdOptional(submissionId)
                .map(validation -> ValidationJson.response(validation, known))
                .orElseThrow(() -> new ProblemException(ValidateProblem.VALIDATION_NOT_FOUND, submissionId));
    }

    @GET
    @Operation(summary = "Validations by verdict, rule, region and year; those of the reports handed in last first")
    public PageOf<ValidationJson> list(@BeanParam ValidationParameters parameters, @BeanParam PageRequest request) {
        PageOf<StoredValidation> found = validations.page(parameters.query(), request.page(), request.size());
        return new PageOf<>(found.items().stream().map(ValidationJson::of).toList(), found.page(), found.size(),
                found.total());
    }
}

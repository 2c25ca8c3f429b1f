package cn.gouji.validate.web.review;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

import cn.gouji.contracts.validation.ReviewState;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.kit.problem.CommonProblem;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.validate.review.CorrectionWithdrawal;
import cn.gouji.validate.review.Intention;
import cn.gouji.validate.review.ReviewDecision;
import cn.gouji.validate.review.Reviewing;
import cn.gouji.validate.review.Signature;
import cn.gouji.validate.web.ValidateProblem;
import cn.gouji.validate.web.ValidationJson;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** What reviewers do; every answer is the result after the act, with its revision as ETag. */
@Path("/api/validations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReviewResource {

    private final Reviewing reviewing;

    ReviewResource(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @PUT
    @Path("/{submissionId}/findings/{key}/state")
    @Operation(summary = "Confirm a finding, dismiss it (it no longer counts for the verdict) or open it again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Validation.class)))
    public RestResponse<ValidationJson> state(@PathParam("submissionId") String submissionId,
            @PathParam("key") String key, @BeanParam RequestHeaders headers, FindingStateRequest request) {
        FindingStateRequest given = required(request);
        return perform(submissionId, given.decision(key), headers.signature(given.by(), given.reason()));
    }

    @POST
    @Path("/{submissionId}/corrections")
    @Operation(summary = "Give a cell the value that holds; the rules run again on it, what was read stays known")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Validation.class)))
    public RestResponse<ValidationJson> correct(@PathParam("submissionId") String submissionId,
            @BeanParam RequestHeaders headers, CorrectionRequest request) {
        CorrectionRequest given = required(request);
        return perform(submissionId, given.correction(), headers.signature(given.by(), given.reason()));
    }

    @POST
    @Path("/{submissionId}/corrections/{cell}/withdraw")
    @Operation(summary = "Take a correction back, so that the value that was read holds again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Validation.class)))
    public RestResponse<ValidationJson> withdrawCorrection(@PathParam("submissionId") String submissionId,
            @PathParam("cell") String cell, @BeanParam RequestHeaders headers, ActRequest request) {
        return perform(submissionId, new CorrectionWithdrawal(cell), signature(headers, request));
    }

    @POST
    @Path("/{submissionId}/return")
    @Operation(summary = "Return the report to the organ, which has to correct it and hand it in again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Validation.class)))
    public RestResponse<ValidationJson> giveBack(@PathParam("submissionId") String submissionId,
            @BeanParam RequestHeaders headers, ActRequest request) {
        return perform(submissionId, new ReviewDecision(ReviewState.RETURNED), signature(headers, request));
    }

    @POST
    @Path("/{submissionId}/accept")
    @Operation(summary = "Accept the report as it is, with its corrections")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Validation.class)))
    public RestResponse<ValidationJson> accept(@PathParam("submissionId") String submissionId,
            @BeanParam RequestHeaders headers, ActRequest request) {
        return perform(submissionId, new ReviewDecision(ReviewState.ACCEPTED), signature(headers, request));
    }

    @POST
    @Path("/{submissionId}/withdraw")
    @Operation(summary = "Withdraw a submission that was a mistake, so that it does not count")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Validation.class)))
    public RestResponse<ValidationJson> withdraw(@PathParam("submissionId") String submissionId,
            @BeanParam RequestHeaders headers, ActRequest request) {
        return perform(submissionId, new ReviewDecision(ReviewState.WITHDRAWN), signature(headers, request));
    }

    @POST
    @Path("/{submissionId}/reopen")
    @Operation(summary = "Take the decision about the report back")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Validation.class)))
    public RestResponse<ValidationJson> reopen(@PathParam("submissionId") String submissionId,
            @BeanParam RequestHeaders headers, ActRequest request) {
        return perform(submissionId, new ReviewDecision(ReviewState.OPEN), signature(headers, request));
    }

    private RestResponse<ValidationJson> perform(String submissionId, Intention intention, Signature signature) {
        return reviewing.perform(submissionId, intention, signature)
                .map(ValidationJson::response)
                .orElseThrow(() -> new ProblemException(ValidateProblem.VALIDATION_NOT_FOUND, submissionId));
    }

    private static Signature signature(RequestHeaders headers, ActRequest request) {
        ActRequest given = request == null ? ActRequest.EMPTY : request;
        return headers.signature(given.by(), given.reason());
    }

    private static <T> T required(T body) {
        if (body == null) {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST);
        }
        return body;
    }
}

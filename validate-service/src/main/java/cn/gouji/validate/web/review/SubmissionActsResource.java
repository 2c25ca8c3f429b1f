package cn.gouji.validate.web.review;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import cn.gouji.kit.page.PageOf;
import cn.gouji.kit.page.PageRequest;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.validate.act.Act;
import cn.gouji.validate.act.ActQuery;
import cn.gouji.validate.act.ActRepository;
import cn.gouji.validate.validation.ValidationRepository;
import cn.gouji.validate.web.ValidateProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** What reviewers did with one submission. */
@Path("/api/validations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SubmissionActsResource {

    private final ActRepository acts;
    private final ValidationRepository validations;

    SubmissionActsResource(ActRepository acts, ValidationRepository validations) {
        this.acts = acts;
        this.validations = validations;
    }

    @GET
    @Path("/{submissionId}/acts")
    @Operation(summary = "Acts of reviewers on one submission, the last first")
    public PageOf<Act> acts(@PathParam("submissionId") String submissionId, @BeanParam PageRequest request) {
        PageOf<Act> found = acts.page(ActQuery.ofSubmission(submissionId), request.page(), request.size());
        if (found.total() == 0 && validations.findById(submissionId) == null) {
            throw new ProblemException(ValidateProblem.VALIDATION_NOT_FOUND, submissionId);
        }
        return found;
    }
}

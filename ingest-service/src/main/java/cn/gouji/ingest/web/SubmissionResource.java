package cn.gouji.ingest.web;

import java.io.InputStream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestStreamElementType;

import cn.gouji.ingest.content.ContentStore;
import cn.gouji.ingest.content.Spool;
import cn.gouji.ingest.intake.Backlog;
import cn.gouji.ingest.intake.Intake;
import cn.gouji.ingest.submission.Submission;
import cn.gouji.ingest.submission.SubmissionRepository;
import cn.gouji.ingest.web.form.Attachment;
import cn.gouji.ingest.web.form.SubmissionForm;
import cn.gouji.ingest.web.form.SubmissionFormFields;
import cn.gouji.ingest.web.form.SubmissionFormReader;
import cn.gouji.ingest.web.form.UnreadBody;
import cn.gouji.kit.page.PageOf;
import cn.gouji.kit.page.PageRequest;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;

/** Takes files in and tells what became of them. */
@Path("/api/submissions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "submissions")
public class SubmissionResource {

    private final SubmissionFormReader forms;
    private final Intake intake;
    private final Backlog backlog;
    private final SubmissionRepository submissions;
    private final ContentStore contents;
    private final SubmissionProgress progress;

    SubmissionResource(SubmissionFormReader forms, Intake intake, Backlog backlog, SubmissionRepository submissions,
            ContentStore contents, SubmissionProgress progress) {
        this.forms = forms;
        this.intake = intake;
        this.backlog = backlog;
        this.submissions = submissions;
        this.contents = contents;
        this.progress = progress;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(202)
    @Operation(summary = "提交一个或多个年度报告文件 / Hand in one or many files")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = SubmissionFormFields.class)))
    @APIResponse(responseCode = "202", description = "One receipt for each file, in the same order", content = @Content(schema = @Schema(implementation = Receipts.class)))
    @APIResponse(responseCode = "400", description = "No file, an empty one, a malformed form or field")
    @APIResponse(responseCode = "413", description = "The file or the request is too large")
    @APIResponse(responseCode = "429", description = "Too many files are waiting already")
    public Receipts submit(InputStream body, @Context HttpHeaders headers, @Context RoutingContext context) {
        UnreadBody.discardAfterAnswer(context);
        backlog.turnAwayIfFull();
        try (Spool spool = Spool.create()) {
            SubmissionForm form = forms.read(body, headers, spool);
            return new Receipts(intake.accept(form.uploads(), form.hints()));
        }
    }

    @GET
    @Operation(summary = "提交列表，最新的在前 / Submissions, newest first")
    public PageOf<SubmissionView> list(@BeanParam SubmissionList wanted, @BeanParam PageRequest page) {
        return submissions.page(wanted.filter(), page).map(SubmissionView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "一次提交的状态 / One submission")
    public SubmissionView get(@PathParam("id") String id) {
        return SubmissionView.of(submissions.get(id));
    }

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "提交的原文件 / The file as it was handed in")
    public Response content(@PathParam("id") String id) {
        Submission submission = submissions.get(id);
        return Response.ok(contents.open(submission.sha256()), submission.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, submission.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.disposition(submission.fileName()))
                // The file comes from anyone: a browser must not take it for a page of ours.
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @GET
    @Path("/{id}/events")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(summary = "处理进度 / The state now and after each change, until the report is validated")
    public Multi<SubmissionView> events(@PathParam("id") String id) {
        submissions.get(id);
        return progress.follow(id);
    }
}

package cn.gouji.validate.notice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import cn.gouji.contracts.validation.Validation;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.validate.deployment.RuleBooks;
import cn.gouji.validate.review.ReviewProblem;
import cn.gouji.validate.validation.StoredText;
import cn.gouji.validate.validation.StoredValidation;
import cn.gouji.validate.validation.ValidationRepository;
import cn.gouji.validate.web.ValidateProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** The notice that goes with a returned report. */
@Path("/api/validations")
@RunOnVirtualThread
public class NoticeResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ValidationRepository validations;
    private final StoredText text;
    private final RuleBooks rules;
    private final NoticeConfig office;
    private final Clock clock;

    NoticeResource(ValidationRepository validations, StoredText text, RuleBooks rules, NoticeConfig office,
            Clock clock) {
        this.validations = validations;
        this.text = text;
        this.rules = rules;
        this.office = office;
        this.clock = clock;
    }

    @GET
    @Path("/{submissionId}/notice.html")
    @Produces("text/html;charset=utf-8")
    @Operation(summary = "The confirmed findings in plain words, as a web page; not issued until the report is returned")
    public String html(@PathParam("submissionId") String submissionId) {
        return NoticeHtml.of(lines(submissionId));
    }

    @GET
    @Path("/{submissionId}/notice.docx")
    @Produces(DOCX)
    @Operation(summary = "The same as a Word document")
    public RestResponse<byte[]> docx(@PathParam("submissionId") String submissionId) {
        List<NoticeLine> lines = lines(submissionId);
        String name = URLEncoder.encode(lines.getFirst().text() + ".docx", StandardCharsets.UTF_8);
        return ResponseBuilder.ok(NoticeDocx.of(lines))
                .header("Content-Disposition", "attachment; filename=\"notice.docx\"; filename*=UTF-8''" + name)
                .build();
    }

    private List<NoticeLine> lines(String submissionId) {
        StoredValidation stored = validations.findByIdOptional(submissionId)
                .orElseThrow(() -> new ProblemException(ValidateProblem.VALIDATION_NOT_FOUND, submissionId));
        Validation result = text.result(stored);
        List<NoticeLine> lines = Notice.lines(text.reading(stored).event(), result,
                rules.forOrgan(result.organ()).catalogue(), office,
                LocalDate.ofInstant(clock.instant(), ChineseDate.CHINA));
        if (lines.isEmpty()) {
            throw new ProblemException(ReviewProblem.NOTHING_TO_TELL);
        }
        return lines;
    }
}

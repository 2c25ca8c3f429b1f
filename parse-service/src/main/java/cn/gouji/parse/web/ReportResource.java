package cn.gouji.parse.web;

import java.io.UncheckedIOException;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import com.fasterxml.jackson.core.JsonProcessingException;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.kit.page.PageOf;
import cn.gouji.kit.page.PageRequest;
import cn.gouji.kit.problem.CommonProblem;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.parse.comparison.TextComparison;
import cn.gouji.parse.report.ReportRepository;
import cn.gouji.parse.report.StoredReport;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** The reports that were read. */
@Path("/api/reports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReportResource {

    // The items are whole reports of some 40 kB each.
    static final int MAXIMUM_SIZE = 100;

    private final ReportRepository reports;

    ReportResource(ReportRepository reports) {
        this.reports = reports;
    }

    @GET
    @Path("/{submissionId}")
    @Operation(summary = "The report that was read from a submission")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ParsedReport.class)))
    @APIResponse(responseCode = "404", description = "The submission is unknown or not read yet")
    public ReportJson report(@PathParam("submissionId") String submissionId) {
        return reports.ofSubmission(submissionId).map(ReportJson::of)
                .orElseThrow(() -> new ProblemException(ParseProblem.REPORT_NOT_FOUND, submissionId));
    }

    @GET
    @Path("/{submissionId}/comparison/{otherId: [^./]+}")
    @Operation(summary = "The running text of two reports beside each other, paragraph by paragraph")
    @APIResponse(responseCode = "404", description = "One of the submissions is unknown or not read yet")
    public TextComparison comparison(@PathParam("submissionId") String submissionId,
            @PathParam("otherId") String otherId) {
        return TextComparison.of(parsed(submissionId), parsed(otherId));
    }

    @GET
    @Path("/{submissionId}/comparison/{otherId: [^./]+}.html")
    @Produces("text/html;charset=UTF-8")
    @Operation(summary = "The same as a page")
    public String comparisonPage(@PathParam("submissionId") String submissionId,
            @PathParam("otherId") String otherId) {
        return ComparisonPage.of(comparison(submissionId, otherId));
    }

    private ParsedReport parsed(String submissionId) {
        String report = report(submissionId).text();
        try {
            return ContractJson.mapper().readValue(report, ParsedReport.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A stored report cannot be read: " + submissionId, e);
        }
    }

    @GET
    @Operation(summary = "Reports, those handed in last first; the items are whole reports")
    public PageOf<ReportJson> reports(@BeanParam ReportParameters parameters, @BeanParam PageRequest request) {
        if (request.size() > MAXIMUM_SIZE) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, "size", request.sizeText(), "1–" + MAXIMUM_SIZE);
        }
        PageOf<StoredReport> page = reports.page(parameters.query(), request.page(), request.size());
        return new PageOf<>(page.items().stream().map(ReportJson::of).toList(), page.page(), page.size(),
                page.total());
    }
}

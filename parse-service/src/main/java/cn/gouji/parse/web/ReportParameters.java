package cn.gouji.parse.web;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import cn.gouji.kit.problem.ProblemException;
import cn.gouji.parse.report.ReportQuery;

/** What {@code GET /api/reports} can be asked for; used as a {@code @BeanParam}. */
public record ReportParameters(
        @Parameter(description = "Key of the organ, or part of its name") @QueryParam("organ") String organ,
        @Parameter(description = "The year reported on") @QueryParam("year") String year,
        @Parameter(description = "Code or name of the region or one above it") @QueryParam("region") String region,
        @Parameter(description = "read, partly or unreadable") @QueryParam("outcome") String outcome) {

    /** @throws ProblemException if a parameter cannot be understood */
    ReportQuery query() {
        return new ReportQuery(ParameterText.sought("organ", organ, "修武县民政局"), ParameterText.year(year),
                ParameterText.sought("region", region, "41, 4101, 河南省"),
                ParameterText.outcome(outcome));
    }
}

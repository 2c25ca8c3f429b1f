package cn.gouji.parse.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What can be said about a file that is the body of a request; used as a {@code @BeanParam}. */
public record ParseParameters(
        @Parameter(description = "Name of the file") @QueryParam("fileName") @DefaultValue("") String fileName,
        @Parameter(description = "The organ that reports") @QueryParam("organ") String organ,
        @Parameter(description = "Code or name of its region") @QueryParam("region") String region,
        @Parameter(description = "The year reported on") @QueryParam("year") String year) {
}

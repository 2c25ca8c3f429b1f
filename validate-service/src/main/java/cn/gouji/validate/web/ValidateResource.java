package cn.gouji.validate.web;

import java.io.IOException;
import java.io.InputStream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.validate.deployment.RuleBooks;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Validates a report for someone who only wants to know; nothing is stored. */
@Path("/api/validate")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ValidateResource {

    private final RuleBooks rules;
    private final GivenReport given;

    ValidateResource(RuleBooks rules, GivenReport given) {
        this.rules = rules;
        this.given = given;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Validate a parsed report; cells may also be bare numbers, those not given count as absent")
    @RequestBody(content = @Content(schema = @Schema(implementation = ParsedReport.class)))
    public Validation validate(InputStream body) throws IOException {
        ParsedReport report = given.read(body);
        return rules.forOrgan(report.organ()).validate(report);
    }
}

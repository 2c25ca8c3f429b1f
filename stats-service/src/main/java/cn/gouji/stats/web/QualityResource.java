package cn.gouji.stats.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import cn.gouji.kit.problem.CommonProblem;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.stats.export.Table;
import cn.gouji.stats.quality.Quality;
import cn.gouji.stats.quality.QualityQueries;

/** How good the reports are. */
@Path("/api/quality")
@Produces(MediaType.APPLICATION_JSON)
public class QualityResource {

    private final QualityQueries quality;
    private final SelectionReader selections;

    public QualityResource(QualityQueries quality, SelectionReader selections) {
        this.quality = quality;
        this.selections = selections;
    }

    @GET
    @Path("/{year: [^./]+}")
    @Operation(summary = "Verdicts by region and kind of organ, findings by rule, share passed at the first try")
    public Quality quality(@RestPath String year, @RestQuery String region, @RestQuery String kind,
            @RestQuery String without) {
        return quality.of(selections.read(year, region, kind, without));
    }

    @GET
    @Path("/{year: [^./]+}.{ending: " + Download.ENDINGS + "}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The findings by rule as a table, or the verdicts by region or kind of organ")
    public Response table(@RestPath String year, @RestPath String ending, @RestQuery String region,
            @RestQuery String kind, @RestQuery String without, @RestQuery @DefaultValue("rule") String by) {
        Quality found = quality(year, region, kind, without);
        return Download.of(switch (by) {
            case "rule" -> rules(year, found.rules());
            case "region" -> groups(year, found.byRegion());
            case "kind" -> groups(year, found.byKind());
            default -> throw new ProblemException(CommonProblem.BAD_PARAMETER, "by", by, "rule, region, kind");
        }, ending);
    }

    private static Table rules(String year, List<Quality.Rule> rules) {
        Stream<List<Object>> rows = rules.stream()
                .map(rule -> Arrays.asList(rule.rule(), rule.title(), rule.severity(), rule.findings(),
                        rule.reports(), rule.confirmed(), rule.dismissed(), rule.undecided()));
        return new Table("quality-" + year,
                List.of("rule", "title", "severity", "findings", "reports", "confirmed", "dismissed", "undecided"),
                rows);
    }

    private static Table groups(String year, List<Quality.Group> groups) {
        Stream<List<Object>> rows = groups.stream().map(group -> {
            Quality.Counts counts = group.counts();
            return Arrays.asList(group.code(), group.name(), counts.reports(), counts.passed(),
                    counts.passedWithWarnings(), counts.failed(), counts.corrected(), counts.returned(), counts.zero(),
                    counts.errors(), counts.warnings());
        });
        return new Table("quality-" + year, List.of("code", "name", "reports", "passed", "passedWithWarnings", "failed",
                "corrected", "returned", "zero", "errors", "warnings"), rows);
    }
}

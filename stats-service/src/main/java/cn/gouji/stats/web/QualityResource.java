package cn.gouji.stats.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

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
    @Operation(summary = "The findings by rule as a table")
    public Response table(@RestPath String year, @RestPath String ending, @RestQuery String region,
            @RestQuery String kind, @RestQuery String without) {
        Stream<List<Object>> rows = quality(year, region, kind, without).rules().stream()
                .map(rule -> Arrays.asList(rule.rule(), rule.severity(), rule.findings(), rule.reports(),
                        rule.confirmed(), rule.dismissed(), rule.undecided()));
        return Download.of(new Table("quality-" + year,
                List.of("rule", "severity", "findings", "reports", "confirmed", "dismissed", "undecided"), rows),
                ending);
    }
}

package cn.gouji.stats.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import cn.gouji.contracts.ContractJson;
import cn.gouji.kit.page.PageOf;
import cn.gouji.kit.page.PageRequest;
import cn.gouji.stats.export.Table;
import cn.gouji.stats.report.ReportQueries;
import cn.gouji.stats.report.ReportRow;
import cn.gouji.stats.totals.CellChoice;
import cn.gouji.stats.totals.Totals;
import cn.gouji.stats.totals.TotalsQueries;

/** The statistics for programs. */
@Path("/api/statistics")
@Produces(MediaType.APPLICATION_JSON)
public class StatisticsResource {

    private final TotalsQueries statistics;
    private final ReportQueries reports;
    private final SelectionReader selections;

    public StatisticsResource(TotalsQueries statistics, ReportQueries reports, SelectionReader selections) {
        this.statistics = statistics;
        this.reports = reports;
        this.selections = selections;
    }

    @GET
    @Path("/{year}")
    @Operation(summary = "The form's cells, or some of them, summed over the reports of a region")
    public Totals totals(@RestPath String year, @RestQuery String region, @RestQuery String kind,
            @RestQuery String without, @RestQuery String cells) {
        return CellChoice.of(cells).in(statistics.totals(selections.read(year, region, kind, without)));
    }

    @GET
    @Path("/{year}/reports")
    @Operation(summary = "The reports of a year and region with their verdicts, or those of one verdict and state of review")
    public PageOf<ReportRow> reports(@RestPath String year, @RestQuery String region, @RestQuery String verdict,
            @RestQuery String review, @BeanParam PageRequest page) {
        return reports.ofYear(selections.read(year, region, null, null), SelectionReader.filter(verdict, review),
                page.page(), page.size());
    }

    @GET
    @Path("/{year: [^./]+}/reports.{ending: " + Download.ENDINGS + "}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "All of them as a table")
    public Response reportTable(@RestPath String year, @RestPath String ending, @RestQuery String region,
            @RestQuery String verdict, @RestQuery String review) {
        Stream<List<Object>> rows = reports
                .allOfYear(selections.read(year, region, null, null), SelectionReader.filter(verdict, review)).stream()
                .map(row -> Arrays.asList(row.organ().key(), row.organ().name(), code(row.organ().kind()),
                        row.region() == null ? null : row.region().code(),
                        row.region() == null ? null : row.region().name(),
                        row.form() == null ? null : row.form().code(), code(row.verdict()),
                        code(row.review()),
                        row.counted(), row.errors(), row.warnings(), row.infos(), row.fileName(), row.receivedAt(),
                        row.submissionId()));
        return Download.of(new Table("reports-" + year,
                List.of("organ", "organName", "kind", "region", "regionName", "form", "verdict", "review", "counted",
                        "errors", "warnings", "infos", "fileName", "receivedAt", "submissionId"),
                rows), ending);
    }

    @GET
    @Path("/undated/reports")
    @Operation(summary = "The reports whose year is not known, such as unreadable ones; they count nowhere")
    public PageOf<ReportRow> undated(@BeanParam PageRequest page) {
        return reports.undated(page.page(), page.size());
    }

    private static String code(Enum<?> value) {
        return value == null ? null : ContractJson.code(value);
    }
}

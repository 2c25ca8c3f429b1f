package cn.gouji.stats.page;

import java.util.List;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

import cn.gouji.kit.page.PageOf;
import cn.gouji.kit.page.PageRequest;
import cn.gouji.stats.compare.Trend;
import cn.gouji.stats.compare.TrendQueries;
import cn.gouji.stats.completeness.Completeness;
import cn.gouji.stats.completeness.CompletenessQueries;
import cn.gouji.stats.completeness.Reminder;
import cn.gouji.stats.indicator.IndicatorQueries;
import cn.gouji.stats.indicator.IndicatorValue;
import cn.gouji.stats.quality.Quality;
import cn.gouji.stats.quality.QualityQueries;
import cn.gouji.stats.report.OrganReports;
import cn.gouji.stats.report.ReportRow;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;

/** Who has reported, indicators, quality and single organs, for people. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class AnalysisPages {

    /** What an organ's page follows over the years. */
    private static final List<String> FOLLOWED = List.of("requests.received.total", "requests.carriedIn.total",
            "requests.granted.total", "requests.partlyGranted.total", "requests.concluded.total",
            "requests.carriedOver.total", "disputes.review.total", "disputes.directLitigation.total",
            "disputes.litigationAfterReview.total", "disclosure.normativeDocuments.issued",
            "disclosure.licensing.decisions", "disclosure.penalties.decisions");

    private final CompletenessQueries completeness;
    private final IndicatorQueries indicators;
    private final QualityQueries quality;
    private final TrendQueries trends;
    private final OrganReports organs;
    private final WhereaboutsReader whereabouts;

    public AnalysisPages(CompletenessQueries completeness, IndicatorQueries indicators, QualityQueries quality,
            TrendQueries trends, OrganReports organs, WhereaboutsReader whereabouts) {
        this.completeness = completeness;
        this.indicators = indicators;
        this.quality = quality;
        this.trends = trends;
        this.organs = organs;
        this.whereabouts = whereabouts;
    }

    record CompletenessPage(Whereabouts where, Completeness completeness,
            PageOf<Reminder> reminders) implements TemplateInstance {
    }

    record IndicatorPage(Whereabouts where, List<IndicatorValue> indicators) implements TemplateInstance {
    }

    record QualityPage(Whereabouts where, Quality quality) implements TemplateInstance {
    }

    record OrganPage(String key, List<ReportRow> reports, List<Integer> years,
            List<Trend> trends) implements TemplateInstance {
    }

    /** The report that counts for the latest year before that of another of the organ; null if there is none. */
    @TemplateExtension
    static ReportRow before(ReportRow report, List<ReportRow> reports) {
        return report.year() == null || report.form() == null
                ? null
                : reports.stream().filter(other -> other.counted() && other.year() < report.year()).findFirst()
                        .orElse(null);
    }

    @GET
    @Path("/completeness")
    @Operation(hidden = true)
    public TemplateInstance completeness(@RestQuery String year, @RestQuery String region,
            @BeanParam PageRequest page) {
        Whereabouts where = whereabouts.read("/completeness", year, region);
        return new CompletenessPage(where, completeness.of(where.selection()),
                completeness.reminders(where.selection(), page.page(), page.size()));
    }

    @GET
    @Path("/indicators")
    @Operation(hidden = true)
    public TemplateInstance indicators(@RestQuery String year, @RestQuery String region) {
        Whereabouts where = whereabouts.read("/indicators", year, region);
        return new IndicatorPage(where, indicators.values(where.selection()));
    }

    @GET
    @Path("/quality")
    @Operation(hidden = true)
    public TemplateInstance quality(@RestQuery String year, @RestQuery String region) {
        Whereabouts where = whereabouts.read("/quality", year, region);
        return new QualityPage(where, quality.of(where.selection()));
    }

    @GET
    @Path("/organ")
    @Operation(hidden = true)
    public TemplateInstance organ(@RestQuery String key) {
        List<ReportRow> reports = organs.of(key);
        List<Trend> found = trends.ofOrgan(key, FOLLOWED);
        List<Integer> years = found.getFirst().points().stream().map(Trend.Point::year).toList();
        return new OrganPage(key, reports, years, found);
    }
}

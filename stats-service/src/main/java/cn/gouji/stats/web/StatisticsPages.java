package cn.gouji.stats.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.kit.page.PageOf;
import cn.gouji.kit.page.PageRequest;
import cn.gouji.kit.problem.Language;
import cn.gouji.kit.problem.Problem;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.stats.export.LayoutTable;
import cn.gouji.stats.export.OfficialLayout;
import cn.gouji.stats.query.RegionDirectory;
import cn.gouji.stats.query.RegionName;
import cn.gouji.stats.query.RegionShare;
import cn.gouji.stats.query.ReportDetail;
import cn.gouji.stats.query.ReportQueries;
import cn.gouji.stats.query.ReportRow;
import cn.gouji.stats.query.Selection;
import cn.gouji.stats.totals.Totals;
import cn.gouji.stats.totals.TotalsQueries;
import io.quarkus.qute.TemplateInstance;

/** The statistics for people: pages that need no script and print well. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class StatisticsPages {

    private final TotalsQueries statistics;
    private final ReportQueries reports;
    private final RegionDirectory regions;
    private final SelectionReader selections;
    private final Clock clock;

    public StatisticsPages(TotalsQueries statistics, ReportQueries reports, RegionDirectory regions,
            SelectionReader selections, Clock clock) {
        this.statistics = statistics;
        this.reports = reports;
        this.regions = regions;
        this.selections = selections;
        this.clock = clock;
    }

    record Overview(Selection selection, List<Integer> years, List<RegionName> path, List<RegionShare> inside,
            PageOf<ReportRow> reports, PageOf<ReportRow> undated, Totals totals, List<LayoutTable> tables)
            implements
                TemplateInstance {
    }

    record ReportPage(ReportDetail detail) implements TemplateInstance {
    }

    record ProblemPage(Problem problem) implements TemplateInstance {
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance overview(@RestQuery String year, @RestQuery String region, @BeanParam PageRequest page) {
        // A new year of reports begins in January and is about the year before.
        int lastYear = LocalDate.now(clock).getYear() - 1;
        List<Integer> known = reports.years();
        String chosen = year != null ? year : String.valueOf(known.isEmpty() ? lastYear : known.getFirst());
        Selection selection = selections.read(chosen, region, null, null);
        NavigableSet<Integer> years = new TreeSet<>(known);
        years.add(lastYear);
        years.add(selection.year());
        List<RegionName> path = selection.region() == null
                ? List.of()
                : regions.path(selection.year(), selection.region());
        Totals totals = statistics.totals(selection);
        return new Overview(selection, List.copyOf(years.reversed()), path, regions.inside(selection),
                reports.ofYear(selection, page.page(), page.size()), reports.undated(0, PageRequest.MAXIMUM_SIZE),
                totals,
                tables(totals));
    }

    @GET
    @Path("/reports/{submissionId}")
    @Operation(hidden = true)
    public TemplateInstance report(@RestPath String submissionId) {
        return new ReportPage(reports.detail(submissionId));
    }

    @ServerExceptionMapper
    public Response refused(ProblemException exception) {
        Problem problem = exception.problem(Language.CHINESE);
        return Response.status(problem.status()).type(MediaType.TEXT_HTML_TYPE).entity(new ProblemPage(problem))
                .build();
    }

    /** The tables of the year's form, and those of an older or newer form that reports used all the same. */
    private static List<LayoutTable> tables(Totals totals) {
        List<Form> forms = new ArrayList<>(List.of(TotalsQueries.prescribed(totals.year())));
        totals.forms().keySet().stream().map(Form::ofCode).filter(form -> !forms.contains(form)).forEach(forms::add);
        Set<String> shown = new HashSet<>();
        return forms.stream()
                .flatMap(form -> OfficialLayout.of(FormCatalogue.of(form)).stream())
                .filter(table -> shown.addAll(table.cells()))
                .toList();
    }
}

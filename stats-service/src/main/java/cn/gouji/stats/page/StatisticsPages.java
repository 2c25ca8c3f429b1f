package cn.gouji.stats.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.kit.page.PageOf;
import cn.gouji.kit.page.PageRequest;
import cn.gouji.stats.official.LayoutTable;
import cn.gouji.stats.official.OfficialLayout;
import cn.gouji.stats.register.DeadlineConfig;
import cn.gouji.stats.report.ReportDetail;
import cn.gouji.stats.report.ReportFilter;
import cn.gouji.stats.report.ReportQueries;
import cn.gouji.stats.report.ReportRow;
import cn.gouji.stats.totals.Totals;
import cn.gouji.stats.totals.TotalsQueries;
import cn.gouji.stats.web.SelectionReader;
import io.quarkus.qute.TemplateInstance;

/** The statistics for people: pages that are read without a script and print well. What changes something needs a script. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class StatisticsPages {

    private final TotalsQueries totals;
    private final ReportQueries reports;
    private final WhereaboutsReader whereabouts;
    private final DeadlineConfig deadlines;

    public StatisticsPages(TotalsQueries totals, ReportQueries reports, WhereaboutsReader whereabouts,
            DeadlineConfig deadlines) {
        this.totals = totals;
        this.reports = reports;
        this.whereabouts = whereabouts;
        this.deadlines = deadlines;
    }

    record Overview(Whereabouts where, ReportFilter filter, PageOf<ReportRow> reports, PageOf<ReportRow> undated,
            Totals totals, List<LayoutTable> tables) implements TemplateInstance {
    }

    record ReportPage(ReportDetail detail, List<LayoutTable> tables) implements TemplateInstance {
    }

    record RegisterPage(Set<String> classes) implements TemplateInstance {
    }

    record HandIn() implements TemplateInstance {
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance overview(@RestQuery String year, @RestQuery String region, @RestQuery String verdict,
            @RestQuery String review, @BeanParam PageRequest page) {
        Whereabouts where = whereabouts.read("/", year, region);
        ReportFilter filter = SelectionReader.filter(verdict, review);
        Totals found = totals.totals(where.selection());
        return new Overview(where, filter, reports.ofYear(where.selection(), filter, page.page(), page.size()),
                reports.undated(0, PageRequest.MAXIMUM_SIZE), found, tables(found));
    }

    @GET
    @Path("/reports/{submissionId}")
    @Operation(hidden = true)
    public TemplateInstance report(@RestPath String submissionId) {
        ReportDetail detail = reports.detail(submissionId);
        Form form = detail.report().form();
        return new ReportPage(detail, form == null ? List.of() : OfficialLayout.of(FormCatalogue.of(form)));
    }

    /** Takes files for the other services, which the same address leads to. */
    @GET
    @Path("/hand-in")
    @Operation(hidden = true)
    public TemplateInstance handIn() {
        return new HandIn();
    }

    @GET
    @Path("/register")
    @Operation(hidden = true)
    public TemplateInstance register() {
        return new RegisterPage(new TreeSet<>(deadlines.deadlines().keySet()));
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

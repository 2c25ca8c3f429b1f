package cn.gouji.stats.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
import cn.gouji.stats.report.ReportDetail;
import cn.gouji.stats.report.ReportQueries;
import cn.gouji.stats.report.ReportRow;
import cn.gouji.stats.totals.Totals;
import cn.gouji.stats.totals.TotalsQueries;
import io.quarkus.qute.TemplateInstance;

/** The statistics for people: pages that need no script and print well, but for the one that takes files. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class StatisticsPages {

    private final TotalsQueries totals;
    private final ReportQueries reports;
    private final WhereaboutsReader whereabouts;

    public StatisticsPages(TotalsQueries totals, ReportQueries reports, WhereaboutsReader whereabouts) {
        this.totals = totals;
        this.reports = reports;
        this.whereabouts = whereabouts;
    }

    record Overview(Whereabouts where, PageOf<ReportRow> reports, PageOf<ReportRow> undated, Totals totals,
            List<LayoutTable> tables) implements TemplateInstance {
    }

    record ReportPage(ReportDetail detail) implements TemplateInstance {
    }

    record HandIn() implements TemplateInstance {
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance overview(@RestQuery String year, @RestQuery String region, @BeanParam PageRequest page) {
        Whereabouts where = whereabouts.read("/", year, region);
        Totals found = totals.totals(where.selection());
        return new Overview(where, reports.ofYear(where.selection(), page.page(), page.size()),
                reports.undated(0, PageRequest.MAXIMUM_SIZE), found, tables(found));
    }

    @GET
    @Path("/reports/{submissionId}")
    @Operation(hidden = true)
    public TemplateInstance report(@RestPath String submissionId) {
        return new ReportPage(reports.detail(submissionId));
    }

    /** Takes files for the other services, which the same address leads to. */
    @GET
    @Path("/hand-in")
    @Operation(hidden = true)
    public TemplateInstance handIn() {
        return new HandIn();
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

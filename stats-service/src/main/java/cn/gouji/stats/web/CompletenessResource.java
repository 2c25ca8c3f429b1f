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
import cn.gouji.stats.completeness.Completeness;
import cn.gouji.stats.completeness.CompletenessQueries;
import cn.gouji.stats.completeness.Reminder;
import cn.gouji.stats.export.Table;

/** Who has reported, who is late and who is missing. */
@Path("/api/completeness")
@Produces(MediaType.APPLICATION_JSON)
public class CompletenessResource {

    private static final String ENDING = ".{ending: " + Download.ENDINGS + "}";
    private static final List<String> COUNTS = List.of("region", "name", "due", "in", "onTime", "late", "returned",
            "missing");

    private final CompletenessQueries completeness;
    private final SelectionReader selections;

    public CompletenessResource(CompletenessQueries completeness, SelectionReader selections) {
        this.completeness = completeness;
        this.selections = selections;
    }

    @GET
    @Path("/{year: [^./]+}")
    @Operation(summary = "Due, in, on time, late, returned and missing by region; unknown without a register")
    public Completeness completeness(@RestPath String year, @RestQuery String region,
            @RestQuery String kind) {
        return completeness.of(selections.read(year, region, kind, null));
    }

    @GET
    @Path("/{year: [^./]+}" + ENDING)
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The same as a table")
    public Response table(@RestPath String year, @RestPath String ending, @RestQuery String region,
            @RestQuery String kind) {
        Completeness found = completeness.of(selections.read(year, region, kind, null));
        Stream<List<Object>> rows = found.parts().stream()
                .map(part -> row(part.region(), part.name(), part.counts()));
        Stream<List<Object>> all = found.all() == null
                ? Stream.empty()
                : Stream.of(row(found.region(), "合计", found.all()));
        return Download.of(new Table("completeness-" + year, COUNTS, Stream.concat(rows, all)), ending);
    }

    @GET
    @Path("/{year: [^./]+}/reminders")
    @Operation(summary = "The organs that have not reported or must correct their report")
    public PageOf<Reminder> reminders(@RestPath String year, @RestQuery String region,
            @RestQuery String kind, @BeanParam PageRequest page) {
        return completeness.reminders(selections.read(year, region, kind, null), page.page(), page.size());
    }

    @GET
    @Path("/{year: [^./]+}/reminders" + ENDING)
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "All of them as a table")
    public Response reminderTable(@RestPath String year, @RestPath String ending, @RestQuery String region,
            @RestQuery String kind) {
        List<Reminder> all = completeness.reminders(selections.read(year, region, kind, null), 0, Integer.MAX_VALUE)
                .items();
        return Download.of(new Table("reminders-" + year,
                List.of("code", "name", "kind", "region", "regionName", "deadline", "returned"),
                all.stream().map(one -> Arrays.asList(one.code(), one.name(), ContractJson.code(one.kind()),
                        one.region(), one.regionName(), one.deadline(), one.returned()))),
                ending);
    }

    private static List<Object> row(String region, String name, Completeness.Counts counts) {
        return Arrays.asList(region, name, counts.due(), counts.in(), counts.onTime(), counts.late(),
                counts.returned(), counts.missing());
    }
}

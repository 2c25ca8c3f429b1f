package cn.gouji.stats.web;

import java.util.ArrayList;
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

import cn.gouji.contracts.form.Form;
import cn.gouji.kit.problem.CommonProblem;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.stats.compare.Comparison;
import cn.gouji.stats.compare.ComparisonQueries;
import cn.gouji.stats.compare.Consolidation;
import cn.gouji.stats.compare.ConsolidationQueries;
import cn.gouji.stats.compare.Trend;
import cn.gouji.stats.compare.TrendQueries;
import cn.gouji.stats.export.Table;
import cn.gouji.stats.query.FormCells;
import cn.gouji.stats.query.Selection;

/** Years, organs and consolidated reports beside each other. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonResource {

    private static final String ENDING = ".{ending: " + Download.ENDINGS + "}";
    private static final String ANY_YEAR = "2021";

    private final TrendQueries trends;
    private final ComparisonQueries comparisons;
    private final ConsolidationQueries consolidations;
    private final SelectionReader selections;

    public ComparisonResource(TrendQueries trends, ComparisonQueries comparisons,
            ConsolidationQueries consolidations, SelectionReader selections) {
        this.trends = trends;
        this.comparisons = comparisons;
        this.consolidations = consolidations;
        this.selections = selections;
    }

    @GET
    @Path("/trends")
    @Operation(summary = "Cells over the years, of a region or an organ, across the change of form in 2021")
    public List<Trend> trends(@RestQuery String region, @RestQuery String kind, @RestQuery String without,
            @RestQuery String organ, @RestQuery String cells) {
        List<String> wanted = cells == null ? List.of() : Arrays.asList(cells.split(","));
        if (wanted.isEmpty() || wanted.stream().anyMatch(cell -> FormCells.in(Form.FORM_2021, cell) == null)) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, "cells", cells == null ? "" : cells,
                    "requests.received.total,requests.otherwise.total,…");
        }
        return organ == null
                ? trends.ofRegion(selections.read(ANY_YEAR, region, kind, without), wanted)
                : trends.ofOrgan(organ, wanted);
    }

    @GET
    @Path("/trends" + ENDING)
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The same as a table")
    public Response trendTable(@RestPath String ending, @RestQuery String region, @RestQuery String kind,
            @RestQuery String without, @RestQuery String organ, @RestQuery String cells) {
        Stream<List<Object>> rows = trends(region, kind, without, organ, cells).stream()
                .flatMap(trend -> trend.points().stream()
                        .map(point -> Arrays.asList(trend.cell(), trend.label(), point.year(), point.value(),
                                point.reports(), point.unknown(), point.change())));
        return Download.of(new Table("trends",
                List.of("cell", "label", "year", "value", "reports", "unknown", "change"), rows), ending);
    }

    @GET
    @Path("/comparison")
    @Operation(summary = "Reports beside each other: years of one organ, or several organs")
    public Comparison comparison(@RestQuery List<String> organ, @RestQuery List<String> year) {
        if (organ.isEmpty() || year.isEmpty()) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, "organ, year", "", "organ=…&organ=…&year=2023");
        }
        return comparisons.compare(organ, year.stream().map(SelectionReader::year).toList());
    }

    @GET
    @Path("/comparison" + ENDING)
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The same as a table")
    public Response comparisonTable(@RestPath String ending, @RestQuery List<String> organ,
            @RestQuery List<String> year) {
        Comparison comparison = comparison(organ, year);
        List<String> columns = new ArrayList<>(List.of("id", "label"));
        comparison.columns().forEach(column -> columns.add(column.name() + " " + column.year()));
        columns.add("change");
        Stream<List<Object>> rows = Stream.concat(comparison.cells().stream(), comparison.figures().stream())
                .map(row -> {
                    List<Object> values = new ArrayList<>(List.of(row.id(), row.label()));
                    values.addAll(row.values());
                    values.add(row.change());
                    return values;
                });
        return Download.of(new Table("comparison", columns, rows), ending);
    }

    @GET
    @Path("/consolidation/{year: [^./]+}")
    @Operation(summary = "A government's consolidated report against the sum of its members, cell by cell")
    public Consolidation consolidation(@RestPath String year, @RestQuery String region) {
        Selection selection = selections.read(year, region, null, null);
        if (selection.region() == null) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, "region", "", "6207");
        }
        return consolidations.of(selection);
    }

    @GET
    @Path("/consolidation/{year: [^./]+}" + ENDING)
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The same as a table")
    public Response consolidationTable(@RestPath String year, @RestPath String ending, @RestQuery String region) {
        Consolidation found = consolidation(year, region);
        Stream<List<Object>> rows = (found.cells() == null
                ? Stream.<Consolidation.Difference>empty()
                : found.cells().stream())
                .map(cell -> Arrays.asList(cell.cell(), cell.label(), cell.consolidated(), cell.sum(), cell.unknown(),
                        cell.state().name()));
        return Download.of(new Table("consolidation-" + year,
                List.of("cell", "label", "consolidated", "sum", "unknown", "state"), rows), ending);
    }
}

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
import cn.gouji.stats.indicator.Indicator;
import cn.gouji.stats.indicator.IndicatorCatalogue;
import cn.gouji.stats.indicator.IndicatorQueries;
import cn.gouji.stats.indicator.IndicatorValue;
import cn.gouji.stats.indicator.Ranking;
import cn.gouji.stats.query.Selection;

/** Indicators with their formulas, and rankings by them. */
@Path("/api/indicators")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorResource {

    private static final String ENDING = ".{ending: " + Download.ENDINGS + "}";

    private final IndicatorQueries indicators;
    private final SelectionReader selections;

    public IndicatorResource(IndicatorQueries indicators, SelectionReader selections) {
        this.indicators = indicators;
        this.selections = selections;
    }

    /** What is asked for, with the indicators. */
    public record Answer(Selection selection, List<IndicatorValue> indicators) {
    }

    @GET
    @Operation(summary = "The indicators with their formulas over cell ids")
    public List<Indicator> catalogue() {
        return IndicatorCatalogue.get().all();
    }

    @GET
    @Path("/{year: [^./]+}")
    @Operation(summary = "Every indicator over the reports of a region in its unit (88.4 with % means 88.4 %), with the spread of its members")
    public Answer values(@RestPath String year, @RestQuery String region, @RestQuery String kind,
            @RestQuery String without) {
        Selection selection = selections.read(year, region, kind, without);
        return new Answer(selection, indicators.values(selection));
    }

    @GET
    @Path("/{year: [^./]+}" + ENDING)
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The same as a table")
    public Response table(@RestPath String year, @RestPath String ending, @RestQuery String region,
            @RestQuery String kind, @RestQuery String without) {
        Stream<List<Object>> rows = indicators.values(selections.read(year, region, kind, without)).stream()
                .map(one -> Arrays.asList(one.id(), one.name(), one.value(), one.unit(), one.of(), one.base(),
                        one.members(), one.unknown(), one.defined(), one.lowerQuartile(), one.median(),
                        one.upperQuartile()));
        return Download
                .of(new Table("indicators-" + year, List.of("id", "name", "value", "unit", "of", "base", "members",
                        "unknown", "defined", "lowerQuartile", "median", "upperQuartile"), rows), ending);
    }

    @GET
    @Path("/{year: [^./]+}/ranking")
    @Operation(summary = "Regions or organs by an indicator, above a minimum base; values in the unit of the indicator")
    public Ranking ranking(@RestPath String year, @RestQuery String region, @RestQuery String kind,
            @RestQuery String without, @RestQuery String indicator,
            @RestQuery @DefaultValue("region") String by, @RestQuery @DefaultValue("30") String minimumBase) {
        Indicator chosen = IndicatorCatalogue.get().find(indicator)
                .orElseThrow(() -> new ProblemException(CommonProblem.BAD_PARAMETER, "indicator",
                        indicator == null ? "" : indicator,
                        "I-OPENPART, …"));
        if (!by.equals("region") && !by.equals("organ")) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, "by", by, "region, organ");
        }
        return indicators.ranking(selections.read(year, region, kind, without), chosen, by.equals("organ"),
                SelectionReader.number("minimumBase", minimumBase));
    }

    @GET
    @Path("/{year: [^./]+}/ranking" + ENDING)
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The same as a table; what is not ranked comes last")
    public Response rankingTable(@RestPath String year, @RestPath String ending, @RestQuery String region,
            @RestQuery String kind, @RestQuery String without, @RestQuery String indicator,
            @RestQuery @DefaultValue("region") String by, @RestQuery @DefaultValue("30") String minimumBase) {
        Ranking ranking = ranking(year, region, kind, without, indicator, by, minimumBase);
        Stream<List<Object>> rows = Stream.concat(ranking.places().stream(), ranking.tooFew().stream())
                .map(place -> Arrays.asList(place.place() == 0 ? null : place.place(), place.code(), place.name(),
                        place.value(), place.base(), place.members()));
        return Download.of(new Table("ranking-" + year, List.of("place", "code", "name", "value", "base", "members"),
                rows), ending);
    }
}

package cn.gouji.stats.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.stats.export.Table;
import cn.gouji.stats.query.StatisticsProblem;
import cn.gouji.stats.region.RegionDirectory;
import cn.gouji.stats.register.DeadlineConfig;
import cn.gouji.stats.register.Register;
import cn.gouji.stats.register.RegisterFile;
import cn.gouji.stats.register.RegisteredOrgan;
import cn.gouji.stats.register.UnmatchedReports;

/** The register of organs that must report. */
@Path("/api/register")
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {

    private static final List<String> COLUMNS = List.of("code", "name", "formerNames", "kind", "region",
            "deadlineClass", "validFrom", "validTo");

    private final Register register;
    private final UnmatchedReports unmatched;
    private final DeadlineConfig deadlines;
    private final RegionDirectory regions;
    private final SelectionReader selections;

    public RegisterResource(Register register, UnmatchedReports unmatched, DeadlineConfig deadlines,
            RegionDirectory regions, SelectionReader selections) {
        this.register = register;
        this.unmatched = unmatched;
        this.deadlines = deadlines;
        this.regions = regions;
        this.selections = selections;
    }

    @GET
    @Operation(summary = "The organs that must report")
    public PageOf<RegisteredOrgan> list(@RestQuery String region, @BeanParam PageRequest page) {
        String code = regions.code(region);
        return new PageOf<>(register.list(code, page.page(), page.size()), page.page(), page.size(),
                register.count(code));
    }

    @POST
    @Consumes("text/csv")
    @Operation(summary = "Take organs from a file organs.csv; lines that cannot be understood are reported")
    public Register.Imported take(byte[] csv) {
        return register.take(text(csv));
    }

    @GET
    @Path("/organs.csv")
    @Produces("text/csv")
    @Operation(summary = "The register as it can be taken again")
    public Response export(@RestQuery String region) {
        List<RegisteredOrgan> organs = register.list(regions.code(region), 0, Integer.MAX_VALUE);
        return Download.of(new Table("organs", COLUMNS, organs.stream().map(RegisterResource::row)), "csv");
    }

    @GET
    @Path("/organs/{code}")
    @Operation(summary = "One organ of the register")
    public RegisteredOrgan organ(@RestPath String code) {
        return register.find(code).orElseThrow(() -> new ProblemException(StatisticsProblem.ORGAN_UNKNOWN, code));
    }

    @PUT
    @Path("/organs/{code}")
    @Operation(summary = "Add or change one organ")
    public RegisteredOrgan put(@RestPath String code, RegisteredOrgan organ) {
        if (organ == null || !organ.code().equals(code)) {
            throw new ProblemException(StatisticsProblem.ORGAN_REFUSED, "code 应与地址中的代码 " + code + " 相同。");
        }
        try {
            RegisterFile.requireUsable(organ, deadlines.deadlines().keySet());
        } catch (IllegalArgumentException reason) {
            throw new ProblemException(StatisticsProblem.ORGAN_REFUSED, reason.getMessage());
        }
        register.put(organ);
        return organ;
    }

    @DELETE
    @Path("/organs/{code}")
    @Operation(summary = "Take an organ out of the register; its reports stay")
    public void remove(@RestPath String code) {
        organ(code);
        register.remove(code);
    }

    @GET
    @Path("/unmatched/{year: [^./]+}")
    @Operation(summary = "The reports of which the register knows no organ, with organs that may be meant")
    public PageOf<UnmatchedReports.Unmatched> unmatched(@RestPath String year, @RestQuery String region,
            @BeanParam PageRequest page) {
        return unmatched.list(selections.read(year, region, null, null), page.page(), page.size());
    }

    @GET
    @Path("/unmatched/{year: [^./]+}.{ending: " + Download.ENDINGS + "}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "All of them as a table")
    public Response unmatchedTable(@RestPath String year, @RestPath String ending, @RestQuery String region) {
        Stream<List<Object>> rows = unmatched.list(selections.read(year, region, null, null), 0, Integer.MAX_VALUE)
                .items().stream()
                .map(one -> Arrays.asList(one.submissionId(), one.key(), one.name(), one.region(),
                        one.suggestions().stream().map(organ -> organ.code() + " " + organ.name())
                                .collect(Collectors.joining(";"))));
        return Download.of(new Table("unmatched-" + year,
                List.of("submissionId", "key", "name", "region", "suggestions"), rows), ending);
    }

    private static List<Object> row(RegisteredOrgan organ) {
        return Arrays.asList(organ.code(), organ.name(), String.join(";", organ.formerNames()),
                ContractJson.code(organ.kind()), organ.region(), organ.deadlineClass(), organ.validFrom(),
                organ.validTo());
    }

    /** Spreadsheets on Chinese desktops write GB18030 as often as UTF-8. */
    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException noUtf8) {
            return new String(content, Charset.forName("GB18030"));
        }
    }
}

package cn.gouji.stats.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.stats.export.Table;
import cn.gouji.stats.fact.ReportFact;
import cn.gouji.stats.official.OfficialDocument;
import cn.gouji.stats.official.OfficialDocx;
import cn.gouji.stats.official.OfficialXlsx;
import cn.gouji.stats.query.Selection;
import cn.gouji.stats.query.StatisticsProblem;
import cn.gouji.stats.region.RegionDirectory;
import cn.gouji.stats.report.ReportCells;
import cn.gouji.stats.totals.CellChoice;
import cn.gouji.stats.totals.CellTotal;
import cn.gouji.stats.totals.JsonStat;
import cn.gouji.stats.totals.Totals;
import cn.gouji.stats.totals.TotalsQueries;

/** Totals as files: plain tables, and documents in the official layout of the form. */
@Path("/api/statistics")
public class OfficialResource {

    private final TotalsQueries totals;
    private final ReportCells reports;
    private final SelectionReader selections;
    private final RegionDirectory regions;

    public OfficialResource(TotalsQueries totals, ReportCells reports, SelectionReader selections,
            RegionDirectory regions) {
        this.totals = totals;
        this.reports = reports;
        this.selections = selections;
        this.regions = regions;
    }

    @GET
    @Path("/{year: [^./]+}.{ending: csv}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The totals as a table, one line for each cell")
    public Response table(@RestPath String year, @RestPath String ending, @RestQuery String region,
            @RestQuery String kind, @RestQuery String without, @RestQuery String cells) {
        Totals found = CellChoice.of(cells).in(totals.totals(selections.read(year, region, kind, without)));
        Stream<List<Object>> rows = found.cells().entrySet().stream()
                .map(cell -> Arrays.asList(cell.getKey(), label(cell.getKey()), cell.getValue().sum(),
                        cell.getValue().reports(), cell.getValue().unknown(), cell.getValue().corrected(),
                        found.organsMissing()));
        return Download.of(new Table("statistics-" + year,
                List.of("cell", "label", "sum", "reports", "unknown", "corrected", "organsMissing"), rows), ending);
    }

    @GET
    @Path("/{year: [^./]+}.jsonstat")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The totals of a region and of the regions directly inside as JSON-stat 2.0")
    public Map<String, Object> jsonStat(@RestPath String year, @RestQuery String region, @RestQuery String kind,
            @RestQuery String without, @RestQuery String cells) {
        Selection selection = selections.read(year, region, kind, without);
        List<Totals> all = new ArrayList<>(List.of(totals.totals(selection)));
        regions.inside(selection).forEach(part -> all.add(totals.totals(selection.inside(part.code()))));
        return JsonStat.of(all.stream().map(CellChoice.of(cells)::in).toList());
    }

    @GET
    @Path("/{year: [^./]+}.{ending: docx|xlsx}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The totals in the official layout of the form")
    public Response official(@RestPath String year, @RestPath String ending, @RestQuery String region,
            @RestQuery String kind, @RestQuery String without) {
        Selection selection = selections.read(year, region, kind, without);
        Totals found = totals.totals(selection);
        Form form = TotalsQueries.prescribed(selection.year());
        Map<String, BigDecimal> values = new HashMap<>();
        FormCatalogue.of(form).cells().forEach(cell -> values.put(cell.id(), found.cells().get(cell.id()).sum()));
        String name = found.regionName() != null
                ? found.regionName().replace(" ", "")
                : selection.region() == null ? "全部地区" : selection.region();
        return document(OfficialDocument.of("statistics-" + year, name + year + "年政府信息公开工作年度报告汇总表", form,
                values, lead(found), notes(found, form)), ending);
    }

    @GET
    @Path("/{year: [^./]+}/organs/{organ: .+}.{ending: docx|xlsx}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The report that counts for an organ, in the official layout of the form")
    public Response organ(@RestPath String year, @RestPath String organ, @RestPath String ending) {
        ReportFact report = reports.counted(organ, selections.read(year, null, null, null).year())
                .filter(found -> found.form != null)
                .orElseThrow(() -> new ProblemException(StatisticsProblem.REPORT_UNKNOWN, organ + "/" + year));
        Map<String, BigDecimal> values = new HashMap<>();
        List<String> notes = new ArrayList<>();
        reports.of(report).forEach((cell, value) -> {
            values.put(cell, value.value());
            if (value.corrected()) {
                notes.add("注：“" + label(cell) + "”经审核更正。");
            }
        });
        return document(OfficialDocument.of("report-" + year,
                report.organName + year + "年政府信息公开工作年度报告", report.form, values, List.of(), notes), ending);
    }

    private static Response document(OfficialDocument document, String ending) {
        return ending.equals("docx")
                ? Download.of(document.name() + ".docx", OfficialDocx.MEDIA_TYPE,
                        out -> OfficialDocx.write(document, out))
                : Download.of(document.name() + ".xlsx", OfficialXlsx.MEDIA_TYPE,
                        out -> OfficialXlsx.write(document, out));
    }

    private static List<String> lead(Totals totals) {
        String missing = totals.organsDue() == null
                ? "尚未建立应报机关名录，未报送机关数不明。"
                : "应报机关 " + totals.organsDue() + " 个，未报送 " + totals.organsMissing() + " 个。";
        return List.of("汇总报告 " + totals.reports() + " 份（每个机关只计一份，总报告 " + totals.consolidated() + " 份不重复计入）。"
                + missing);
    }

    private static List<String> notes(Totals totals, Form form) {
        // A table that could not be read would give a page of notes that say the same.
        Map<String, List<String>> labels = new LinkedHashMap<>();
        for (Cell cell : FormCatalogue.of(form).cells()) {
            CellTotal total = totals.cells().get(cell.id());
            if (total.unknown() > 0 || total.corrected() > 0) {
                labels.computeIfAbsent(note(total), note -> new ArrayList<>()).add("“" + cell.label() + "”");
            }
        }
        List<String> notes = new ArrayList<>();
        labels.forEach(
                (note, cells) -> notes.add("注：" + String.join("、", cells) + (cells.size() > 1 ? "各有 " : "") + note));
        totals.forms().forEach((code, reports) -> {
            if (!code.equals(form.code())) {
                notes.add("注：" + reports + " 份报告使用 " + code + " 年格式，其特有项目不在表内。");
            }
        });
        return notes;
    }

    private static String note(CellTotal total) {
        return (total.unknown() > 0 ? total.unknown() + " 份报告未填或无法辨认，未计入" : "")
                + (total.unknown() > 0 && total.corrected() > 0 ? "；" : "")
                + (total.corrected() > 0 ? total.corrected() + " 份报告经审核更正" : "") + "。";
    }

    private static String label(String cell) {
        return Arrays.stream(Form.values())
                .flatMap(form -> FormCatalogue.of(form).cell(cell).stream())
                .map(Cell::label)
                .findFirst()
                .orElse(cell);
    }
}

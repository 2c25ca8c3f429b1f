package cn.gouji.stats.web;

import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import cn.gouji.stats.export.CsvLineWriter;
import cn.gouji.stats.export.TableFormat;
import cn.gouji.stats.panel.PanelColumn;
import cn.gouji.stats.panel.PanelQueries;
import cn.gouji.stats.panel.ParquetFile;
import cn.gouji.stats.query.Selection;

/** The panel for researchers. */
@Path("/api/panel")
public class PanelResource {

    private static final List<String> COLUMNS = Arrays.stream(PanelColumn.values()).map(PanelColumn::title).toList();

    private final PanelQueries panel;
    private final SelectionReader selections;

    public PanelResource(PanelQueries panel, SelectionReader selections) {
        this.panel = panel;
        this.selections = selections;
    }

    @GET
    @Path("/{year: [^./]+}.{ending: csv|parquet}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Every cell of every report that counts, with its state and origin; of any size")
    public Response panel(@RestPath String year, @RestPath String ending, @RestQuery String region,
            @RestQuery String kind, @RestQuery String without) {
        Selection selection = selections.read(year, region, kind, without);
        String name = "panel-" + year + "." + ending;
        if (ending.equals("csv")) {
            return Download.of(name, TableFormat.CSV.mediaType(), out -> {
                CsvLineWriter lines = new CsvLineWriter(out);
                lines.write(COLUMNS);
                panel.read(selection, row -> lines.write(Arrays.asList(row)));
                lines.flush();
            });
        }
        return Download.of(name, ParquetFile.MEDIA_TYPE, out -> {
            ParquetFile file = new ParquetFile(out);
            panel.read(selection, file::row);
            file.end();
        });
    }
}

package cn.gouji.validate.scenario;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.report.ParsedReport;

/** Made-up reports as parse-service read them; its {@code ParsedReportsFile} writes the files. */
public final class ParsedReports {

    private static final ObjectMapper JSON = ContractJson.mapper().copy()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private ParsedReports() {
    }

    /** Reports that satisfy every relation, in all styles and formats. */
    public static List<ParsedReport> consistent() {
        return read("consistent");
    }

    /** A report whose text agrees with its tables, then twelve whose text has one wrong number each. */
    public static List<ParsedReport> narrative() {
        return read("narrative");
    }

    private static List<ParsedReport> read(String name) {
        String file = "/parsed/" + name + ".jsonl.gz";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(ParsedReports.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().map(ParsedReports::report).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ParsedReport report(String line) {
        try {
            JsonNode report = JSON.readTree(line);
            ObjectNode cells = (ObjectNode) report.get("cells");
            for (Map.Entry<String, JsonNode> cell : List.copyOf(cells.properties())) {
                if (cell.getValue().isNumber()) {
                    cells.set(cell.getKey(), JSON.createObjectNode().put("origin", "stated").set("value",
                            cell.getValue()));
                }
            }
            return JSON.treeToValue(report, ParsedReport.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

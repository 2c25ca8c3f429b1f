package cn.gouji.parse.corpus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.parse.corpus.file.FileStyles;
import cn.gouji.parse.corpus.style.Style;
import cn.gouji.parse.corpus.style.Styles;

/**
 * Writes reports as this service reads them, one JSON text a line, for the tests of the rules: run {@link #main} with the
 * folder to write to. Places are left out, and a cell that was read plainly is a bare number.
 */
final class ParsedReportsFile {

    private static final long SEED = 77_000_000L;
    private static final int OF_TEXT_STYLE = 100;
    private static final int OF_FILE_STYLE = 20;
    private static final Path SAMPLE = Path.of("src/test/resources/reports/qinghe-2023.txt");
    /** Each number of the text once altered: the words around it, the right number, a wrong one. */
    private static final List<String[]> ALTERATIONS = List.of(
            new String[]{"主动公开政府信息%s条", "156", "165"}, new String[]{"政务动态%s条", "90", "99"},
            new String[]{"其他%s条", "26", "62"}, new String[]{"制发行政规范性文件%s件", "1", "2"},
            new String[]{"现行有效%s件", "3", "8"}, new String[]{"收到政府信息公开申请%s件", "5", "6"},
            new String[]{"上年结转%s件", "0", "1"}, new String[]{"办结%s件", "5", "4"},
            new String[]{"予以公开%s件", "3", "2"}, new String[]{"部分公开%s件", "1", "2"},
            new String[]{"无法提供%s件", "1", "3"}, new String[]{"结转下年度继续办理%s件", "0", "2"});

    private ParsedReportsFile() {
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        write(folder.resolve("consistent.jsonl.gz"), consistent());
        write(folder.resolve("narrative.jsonl.gz"), narrative());
    }

    private static List<JsonNode> consistent() {
        List<JsonNode> reports = new ArrayList<>();
        for (Style style : Styles.ALL) {
            // Comma-separated tables are not promised to be read.
            if (!style.name().equals("comma-separated")) {
                add(reports, style, OF_TEXT_STYLE);
            }
        }
        List<Style> files = new ArrayList<>(FileStyles.MERGED);
        files.addAll(FileStyles.PLAIN);
        files.addAll(FileStyles.PRINTED);
        files.forEach(style -> add(reports, style, OF_FILE_STYLE));
        return reports;
    }

    private static void add(List<JsonNode> reports, Style style, int count) {
        for (int i = 0; i < count; i++) {
            reports.add(slim(Reading.of(CorpusCase.random(SEED + i, List.of(style), List.of(), 0).bytes())));
        }
    }

    /** The sample with a text of twelve numbers, then the same with each of them altered. */
    private static List<JsonNode> narrative() throws IOException {
        String sample = Files.readString(SAMPLE);
        String overview = "（一）主动公开情况。全年主动公开政府信息156条，其中政务动态90条、通知公告40条、其他26条。制发行政规范性文件1件，现行有效3件。\n"
                + "（二）依申请公开情况。全年收到政府信息公开申请5件，上年结转0件，办结5件，其中予以公开3件，部分公开1件，无法提供1件，结转下年度继续办理0件。\n";
        int start = sample.indexOf("（一）主动公开情况");
        String text = sample.substring(0, start) + overview + sample.substring(sample.indexOf("（三）政府信息管理"));
        List<JsonNode> reports = new ArrayList<>();
        reports.add(slim(Reading.of(text.getBytes(StandardCharsets.UTF_8))));
        for (String[] alteration : ALTERATIONS) {
            String altered = text.replace(alteration[0].formatted(alteration[1]),
                    alteration[0].formatted(alteration[2]));
            reports.add(slim(Reading.of(altered.getBytes(StandardCharsets.UTF_8))));
        }
        return reports;
    }

    private static JsonNode slim(ParsedReport report) {
        ObjectNode json = ContractJson.mapper().valueToTree(report);
        json.findParents("place").forEach(parent -> ((ObjectNode) parent).remove("place"));
        ObjectNode cells = (ObjectNode) json.get("cells");
        for (Map.Entry<String, JsonNode> cell : List.copyOf(cells.properties())) {
            if (cell.getValue().get("origin").asText().equals("stated")) {
                cells.set(cell.getKey(), cell.getValue().get("value"));
            }
        }
        return json;
    }

    private static void write(Path file, List<JsonNode> reports) throws IOException {
        try (BufferedWriter out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            for (JsonNode report : reports) {
                out.write(ContractJson.mapper().writeValueAsString(report));
                out.write('\n');
            }
        }
    }
}

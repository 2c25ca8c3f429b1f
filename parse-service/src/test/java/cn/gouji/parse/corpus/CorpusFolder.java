package cn.gouji.parse.corpus;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.gouji.contracts.ContractJson;
import cn.gouji.parse.corpus.Expectation.Kind;
import cn.gouji.parse.corpus.damage.Damages;
import cn.gouji.parse.corpus.file.FileStyles;
import cn.gouji.parse.corpus.style.Style;
import cn.gouji.parse.corpus.style.Styles;
import cn.gouji.parse.format.pdf.PdfCorpusTest;

/**
 * Writes made-up reports with what is to be read in them to a folder, for {@code deploy/local/gouji accuracy}: in every
 * style and format, one subfolder for each level of damage.
 */
final class CorpusFolder {

    private static final Map<String, Integer> LEVELS = new TreeMap<>(
            Map.of("0-undamaged", 0, "1-light", 1, "2-medium", 2, "3-heavy", 4));
    private static final Map<String, String> ENDINGS = Map.of("web page", "html", "page of a web site", "html",
            "docx", "docx", "xlsx", "xlsx", "xls", "xls", "rtf", "rtf", "pdf", "pdf", "ofd", "ofd",
            "markdown", "md", "comma-separated", "csv");

    private CorpusFolder() {
    }

    /** Arguments: the folder, the number of documents for each style and level, and the first seed. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : CorpusTest.SEED;
        List<Style> styles = new ArrayList<>(Styles.ALL);
        styles.addAll(FileStyles.MERGED);
        styles.addAll(FileStyles.PLAIN);
        styles.addAll(FileStyles.PRINTED);
        for (Map.Entry<String, Integer> level : LEVELS.entrySet()) {
            Files.createDirectories(folder.resolve(level.getKey()));
            for (Style style : styles) {
                for (int i = 0; i < count; i++) {
                    CorpusCase document = CorpusCase.random(seed + i, List.of(style), Damages.ALL, level.getValue());
                    if (!FileStyles.PRINTED.contains(style) || !PdfCorpusTest.isMisprinted(document)) {
                        write(document, folder.resolve(level.getKey()), i);
                    }
                }
            }
        }
    }

    private static void write(CorpusCase document, Path folder, int number) throws IOException {
        String style = document.style().name();
        String name = style.replaceAll("\\W+", "-") + "-" + number;
        String ending = ENDINGS.getOrDefault(style.replace(" without merged cells", ""), "txt");
        Path file = folder.resolve(name + "." + ending);
        Files.write(file, document.bytes());
        ContractJson.mapper().writeValue(folder.resolve(name + ".expected.json").toFile(),
                expected(document, file, folder.getFileName().toString()));
    }

    private static Map<String, Object> expected(CorpusCase document, Path file, String damage) {
        Map<String, BigDecimal> cells = new LinkedHashMap<>();
        Map<String, List<BigDecimal>> accepted = new LinkedHashMap<>();
        List<String> blank = new ArrayList<>();
        document.truth().forEach((cell, expectation) -> {
            if (expectation.kind() == Kind.MISLEADING) {
                return;
            }
            cells.put(cell, expectation.printed());
            if (expectation.kind() == Kind.BLANK) {
                blank.add(cell);
            } else if (expectation.kind() == Kind.UNKNOWABLE) {
                List<BigDecimal> others = new ArrayList<>(expectation.tolerated());
                others.add(null);
                accepted.put(cell, others);
            }
        });
        GeneratedReport report = document.report();
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("file", file.getFileName().toString());
        expected.put("form", report.form());
        expected.put("year", report.year());
        expected.put("title", report.title());
        expected.put("organAccepted", List.of(report.organ().name()));
        expected.put("damage", damage);
        expected.put("cells", cells);
        expected.put("accepted", accepted);
        expected.put("blank", blank);
        return expected;
    }
}

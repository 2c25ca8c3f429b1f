package cn.gouji.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Real reports that may lie beside a checkout, with what a careful person finds in them. */
final class RealReports {

    /** Rule and severity of every finding. */
    static final Map<String, List<String>> FINDINGS = Map.of(
            "fengquan-2023.txt", List.of("fee.statementMissing WARNING"),
            "guandaokou-2023.txt", List.of("narrative.breakdown INFO", "text.typo INFO", "text.typo INFO"),
            "jingan-2023.txt",
            List.of("disputes.blank WARNING", "text.typo INFO", "text.typo INFO", "fee.authority INFO",
                    "text.leftover INFO", "text.personalData INFO", "text.coveringLetter WARNING"),
            "xicun-2023.txt",
            List.of("table.incomplete WARNING", "disputes.blank WARNING", "text.typo INFO", "label.typo INFO"),
            "zhamao-2023.txt",
            List.of("title.form WARNING", "table.incomplete WARNING", "requests.blank INFO", "requests.blank INFO",
                    "fee.statementMissing ERROR", "text.basis WARNING", "label.typo INFO", "label.typo INFO",
                    "label.typo INFO"));

    private static final Path FOLDER = FreeStack.HOME.resolve("../shared/reports");

    private RealReports() {
    }

    static boolean areThere() {
        return FINDINGS.keySet().stream().allMatch(name -> Files.isRegularFile(file(name)));
    }

    static Path file(String name) {
        return FOLDER.resolve(name);
    }
}

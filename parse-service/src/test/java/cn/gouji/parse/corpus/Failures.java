package cn.gouji.parse.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Collects failing cases, shrunk and grouped by what they have in common, and keeps the smallest document of each. */
final class Failures {

    private static final int SHRUNK_AT_MOST = 400;

    private final Function<CorpusCase, String> complaint;
    private final List<CorpusCase> failing = new ArrayList<>();
    private int tried;

    /** @param complaint what is wrong with a case, empty if nothing is */
    Failures(Function<CorpusCase, String> complaint) {
        this.complaint = complaint;
    }

    void check(CorpusCase document) {
        tried++;
        if (!complaint.apply(document).isEmpty()) {
            failing.add(document);
        }
    }

    /** Empty if no case failed. */
    String summary() {
        Map<String, List<CorpusCase>> groups = failing.stream().limit(SHRUNK_AT_MOST)
                .map(document -> Shrinking.smallest(document, smaller -> !complaint.apply(smaller).isEmpty()))
                .collect(Collectors.groupingBy(Failures::group, TreeMap::new, Collectors.toList()));
        StringBuilder summary = new StringBuilder();
        groups.forEach((group, documents) -> summary.append(documents.size()).append(" × ").append(group).append('\n')
                .append(describe(group, smallest(documents))).append('\n'));
        return failing.isEmpty() ? "" : failing.size() + " of " + tried + " documents failed\n" + summary;
    }

    private static String group(CorpusCase document) {
        return document.style().name() + ": " + document.damages().stream().map(applied -> applied.damage().name())
                .sorted().distinct().collect(Collectors.joining(" + "));
    }

    private static CorpusCase smallest(List<CorpusCase> documents) {
        return documents.stream().min(Comparator.comparingInt(document -> document.text().length())).orElseThrow();
    }

    private String describe(String group, CorpusCase document) {
        String name = group.replaceAll("\\W+", "-");
        Path folder = Path.of(System.getProperty("corpus.failures", "target/corpus-failures"));
        Path file = folder.resolve(name + ".txt");
        String description = document + "\n" + complaint.apply(document);
        try {
            Files.createDirectories(folder);
            Files.writeString(file, document.text());
            Files.writeString(folder.resolve(file.getFileName() + ".why"), description);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return description + "\nsaved as " + file + "\n";
    }
}

package cn.gouji.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** A document and what is to be read in it, from a file under {@code scenarios}; see its README. */
record Scenario(Given given, Then then) {

    /** @param document the text; → stands for a tab */
    record Given(String document) {
    }

    /**
     * @param sections numbers of the sections in the order of the document
     * @param cells values that must be read; every cell that is named nowhere must be 0
     * @param blank cells that are printed but empty; a name may end in {@code *}
     * @param absent cells that are not printed, or of which it cannot be told where they are; a name may end in {@code *}
     * @param accepted readings that a careful person may take of a cell, with reserve; {@code null} for none
     */
    record Then(String title, int year, List<Integer> sections, Map<String, BigDecimal> cells, List<String> blank,
            List<String> absent, Map<String, List<BigDecimal>> accepted) {

        Then {
            cells = cells == null ? Map.of() : cells;
            blank = blank == null ? List.of() : blank;
            absent = absent == null ? List.of() : absent;
            accepted = accepted == null ? Map.of() : accepted;
        }
    }

    static Scenario read(Path file) {
        try {
            return new YAMLMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(Files.readString(file), Scenario.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the scenario " + file, e);
        }
    }

    byte[] document() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    String text() {
        return given.document().replace('→', '\t');
    }

    static boolean names(List<String> patterns, String cell) {
        return patterns.stream().anyMatch(pattern -> pattern.endsWith("*")
                ? cell.startsWith(pattern.substring(0, pattern.length() - 1))
                : cell.equals(pattern));
    }
}

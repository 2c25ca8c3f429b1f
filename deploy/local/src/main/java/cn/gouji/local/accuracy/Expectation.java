package cn.gouji.local.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.form.Form;

/**
 * What a person read in a report: the file {@code x.expected.json} beside it.
 *
 * @param file name of the report
 * @param organAccepted names of the organ that are right; empty if it was not written down
 * @param region names of its regions from the province down, without blanks; null if it was not written down
 * @param damage how much the report was damaged, null if that was not written down
 * @param cells value of every cell, null where the report has none
 * @param accepted other readings that a careful person may take, by cell; null means no value
 * @param blank cells whose place is there but empty
 */
public record Expectation(String file, Form form, Integer year, List<String> organAccepted, String region,
        String damage, Map<String, BigDecimal> cells, Map<String, List<BigDecimal>> accepted, Set<String> blank) {

    public Expectation {
        organAccepted = organAccepted == null ? List.of() : List.copyOf(organAccepted);
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        accepted = accepted == null ? Map.of() : Map.copyOf(accepted);
        blank = blank == null ? Set.of() : Set.copyOf(blank);
    }

    public static Expectation read(Path file) {
        try {
            return ContractJson.mapper().readValue(file.toFile(), Expectation.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the expectation " + file, e);
        }
    }
}

package cn.gouji.stats.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The indicators of {@code indicators.yaml}. */
public final class IndicatorCatalogue {

    private static final IndicatorCatalogue CATALOGUE = new IndicatorCatalogue();

    private final Map<String, Indicator> indicators = new LinkedHashMap<>();

    private IndicatorCatalogue() {
        try (InputStream in = IndicatorCatalogue.class.getResourceAsStream("/indicators/indicators.yaml")) {
            YAMLMapper yaml = new YAMLMapper();
            yaml.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            for (Indicator indicator : yaml.readValue(in, Indicator[].class)) {
                if (indicators.put(indicator.id(), indicator) != null) {
                    throw new IllegalStateException("There are two indicators " + indicator.id());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the indicators", e);
        }
    }

    public static IndicatorCatalogue get() {
        return CATALOGUE;
    }

    public List<Indicator> all() {
        return List.copyOf(indicators.values());
    }

    public Optional<Indicator> find(String id) {
        return Optional.ofNullable(indicators.get(id));
    }
}

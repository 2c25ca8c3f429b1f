package cn.gouji.validate.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** All rules as data, read from {@code /rules}: the rule book names the families, each family has a file of its own. */
public record RuleCatalogue(String version, List<Rule> rules) {

    private static final ObjectMapper YAML = new YAMLMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    public RuleCatalogue {
        rules = List.copyOf(rules);
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("The catalogue names the rule " + rule.id() + " twice");
            }
        }
    }

    /** The catalogue that comes with the program. */
    public static RuleCatalogue standard() {
        Contents contents = read("rulebook", new TypeReference<>() {
        });
        List<Rule> rules = contents.families()
                .stream()
                .flatMap(family -> read(family, new TypeReference<List<Rule>>() {
                }).stream().map(rule -> rule.ofFamily(family)))
                .toList();
        return new RuleCatalogue(contents.version(), rules);
    }

    /** @throws IllegalArgumentException if there is no such rule */
    public Rule rule(String id) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The catalogue has no rule " + id));
    }

    /** What the rules of these ids are called in Chinese; rules that are no longer there have no name. */
    public Map<String, String> titles(Set<String> ids) {
        return rules.stream().filter(rule -> ids.contains(rule.id()))
                .collect(Collectors.toMap(Rule::id, rule -> rule.title().zh()));
    }

    private static <T> T read(String name, TypeReference<T> type) {
        String file = "/rules/" + name + ".yaml";
        try (InputStream in = RuleCatalogue.class.getResourceAsStream(file)) {
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private record Contents(String version, List<String> families) {
    }
}

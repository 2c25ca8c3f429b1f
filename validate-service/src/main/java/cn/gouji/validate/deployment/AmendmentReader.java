package cn.gouji.validate.deployment;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.deployment.amendment.OwnRelation;
import cn.gouji.validate.deployment.amendment.RuleChange;
import cn.gouji.validate.deployment.amendment.Scope;

/** Reads the entries of the file and checks them against the rule book of the program. */
final class AmendmentReader {

    private static final Set<String> CHANGE_KEYS = new LinkedHashSet<>(
            List.of("rules", "region", "kinds", "off", "severity", "parameters"));

    private final RuleCatalogue catalogue;
    private final Mistakes mistakes;
    private final RelationReader relations;

    AmendmentReader(RuleCatalogue catalogue, Mistakes mistakes) {
        this.catalogue = catalogue;
        this.mistakes = mistakes;
        this.relations = new RelationReader(catalogue, mistakes);
    }

    Optional<OwnRelation> relation(Node node) {
        return relations.read(node);
    }

    Optional<RuleChange> change(Node node) {
        YamlEntry entry = new YamlEntry(node, CHANGE_KEYS, mistakes);
        if (entry.keys().isEmpty()) {
            return Optional.empty();
        }
        Set<String> rules = rules(entry);
        Optional<Boolean> off = entry.value("off", AmendmentReader::yesOrNo, "true, false");
        Optional<Severity> severity = entry.value("severity", text -> Codes.of(Severity.class, text),
                Codes.known(Severity.class));
        Map<String, BigDecimal> parameters = parameters(entry, rules);
        if (!entry.has("off") && !entry.has("severity") && !entry.has("parameters")) {
            mistakes.add(node, "this changes nothing: give off, severity or parameters");
        }
        return Optional
                .of(new RuleChange(scope(entry, mistakes), rules, off.orElse(null), severity.orElse(null), parameters));
    }

    /** Where an entry holds. */
    static Scope scope(YamlEntry entry, Mistakes mistakes) {
        String region = entry.text("region").orElse("");
        if (!region.matches("\\d{0,12}")) {
            mistakes.add(entry.node("region"), "'" + region + "' is no code of a region, such as 41 or 410105");
        }
        Set<OrganKind> kinds = new HashSet<>();
        for (ScalarNode kind : entry.texts("kinds")) {
            Codes.of(OrganKind.class, kind.getValue()).ifPresentOrElse(kinds::add, () -> mistakes.add(kind, "'"
                    + kind.getValue() + "' is no kind of organ; known are " + Codes.known(OrganKind.class)));
        }
        return new Scope(Scope.withoutPadding(region), kinds);
    }

    private Set<String> rules(YamlEntry entry) {
        if (!entry.has("rules")) {
            mistakes.add(entry.node(), "'rules' is missing");
        }
        Set<String> rules = new LinkedHashSet<>();
        for (ScalarNode id : entry.texts("rules")) {
            if (rule(id.getValue()).isEmpty()) {
                mistakes.add(id, "there is no rule '" + id.getValue() + "'");
            } else {
                rules.add(id.getValue());
            }
        }
        return rules;
    }

    private Map<String, BigDecimal> parameters(YamlEntry entry, Set<String> rules) {
        Map<String, BigDecimal> parameters = new LinkedHashMap<>();
        if (entry.has("parameters")) {
            YamlEntry given = new YamlEntry(entry.node("parameters"), Set.of(), mistakes);
            for (String name : given.keys()) {
                for (String id : rules) {
                    if (!rule(id).orElseThrow().parameters().containsKey(name)) {
                        mistakes.add(given.node(name), "the rule '" + id + "' has no parameter '" + name + "'");
                    }
                }
                given.number(name).ifPresent(value -> parameters.put(name, value));
            }
        }
        return parameters;
    }

    private Optional<Rule> rule(String id) {
        return catalogue.rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    private static Optional<Boolean> yesOrNo(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}

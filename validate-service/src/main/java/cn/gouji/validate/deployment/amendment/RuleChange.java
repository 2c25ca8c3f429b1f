package cn.gouji.validate.deployment.amendment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import cn.gouji.contracts.validation.Severity;
import cn.gouji.validate.catalogue.Rule;

/**
 * Rules of the program that are applied differently.
 *
 * @param rules their ids
 * @param off whether they are not applied at all, null if that stays as it is
 * @param severity null if it stays as it is
 * @param parameters new limits by name
 */
public record RuleChange(Scope scope, Set<String> rules, Boolean off, Severity severity,
        Map<String, BigDecimal> parameters) implements Amendment {

    public RuleChange {
        rules = Set.copyOf(rules);
        parameters = Map.copyOf(parameters);
    }

    public Rule applyTo(Rule rule) {
        if (!rules.contains(rule.id())) {
            return rule;
        }
        Map<String, BigDecimal> limits = new TreeMap<>(rule.parameters());
        limits.putAll(parameters);
        return severity == null
                ? rule.with(rule.severity(), rule.mildSeverity(), limits)
                : rule.with(severity, milder(rule.mildSeverity()), limits);
    }

    /** The harmless variant of a rule must not become the graver one. */
    private Severity milder(Severity mild) {
        return mild == null || mild.compareTo(severity) >= 0 ? mild : severity;
    }
}

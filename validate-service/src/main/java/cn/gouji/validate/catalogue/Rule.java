package cn.gouji.validate.catalogue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonInclude;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.report.Place;
import cn.gouji.contracts.report.Section;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.validate.report.RelationPattern;
import cn.gouji.validate.report.StatementPattern;
import cn.gouji.validate.report.WordingPattern;

/**
 * One rule of the catalogue.
 *
 * @param id dotted and lasting
 * @param family the class of rules that applies it
 * @param formula what must hold, for people
 * @param needs the parts of a report it looks at
 * @param mildSeverity severity of its harmless variant, null if there is none; the formula says which that is
 * @param forms the forms it holds for
 * @param years the report years it holds for, null for all
 * @param messages templates by case; every rule has {@code broken}
 * @param source where the rule comes from
 * @param knownFaults what real reports got wrong
 * @param relation null unless the rule is an equation between cells
 * @param parameters limits that the rule applies, by name
 * @param statements figures of the running text and what they must agree with; empty unless the rule compares them
 * @param wordings words that should not stand in a report; empty unless the rule looks for some
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rule(String id, String family, Wording title, String formula, List<String> needs, Severity severity,
        Severity mildSeverity, List<Form> forms, Years years, Map<String, Wording> messages, String source,
        List<String> knownFaults, RelationPattern relation,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, BigDecimal> parameters,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<StatementPattern> statements,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<WordingPattern> wordings) {

    /** Key of the message every rule has. */
    public static final String BROKEN = "broken";

    public Rule {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(title, "title must not be null: " + id);
        Objects.requireNonNull(formula, "formula must not be null: " + id);
        Objects.requireNonNull(severity, "severity must not be null: " + id);
        Objects.requireNonNull(source, "source must not be null: " + id);
        forms = forms == null ? List.of(Form.values()) : List.copyOf(forms);
        needs = needs == null ? List.of() : List.copyOf(needs);
        messages = messages == null ? Map.of() : Map.copyOf(messages);
        knownFaults = knownFaults == null ? List.of() : List.copyOf(knownFaults);
        parameters = parameters == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(parameters));
        statements = statements == null ? List.of() : List.copyOf(statements);
        wordings = wordings == null ? List.of() : List.copyOf(wordings);
        if (!messages.containsKey(BROKEN)) {
            throw new IllegalArgumentException("The rule " + id + " has no message");
        }
    }

    /** The report years a rule holds for, both included; null means no limit. */
    public record Years(Integer from, Integer to) {

        boolean contain(int year) {
            return (from == null || from <= year) && (to == null || year <= to);
        }
    }

    /** @param year null if unknown: the rule is applied then */
    public boolean appliesTo(Form form, Integer year) {
        return forms.contains(form) && (years == null || year == null || years.contain(year));
    }

    /** @throws IllegalArgumentException if the rule has no such parameter */
    public BigDecimal parameter(String name) {
        BigDecimal value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The rule " + id + " has no parameter " + name);
        }
        return value;
    }

    /** The Chinese message for a case of the rule. */
    public String message(String variant, Map<String, String> words) {
        return messages.get(variant).fill(words);
    }

    /** A finding on the report as a whole. */
    public Judgement broken(Map<String, String> words) {
        return broken(severity, message(BROKEN, words), List.of(), null, List.of());
    }

    /** A finding that compares no numbers. */
    public Judgement broken(Severity how, String message, List<String> cells, String quote, List<Place> places) {
        return new Judgement.Broken(this,
                new Finding(id, how, cells, message, null, null, quote, null, FindingState.OPEN, places));
    }

    /** A finding on a section as a whole. */
    public Judgement broken(Severity how, String message, Section section, String quote) {
        List<Place> places = section.place() == null ? List.of() : List.of(section.place());
        return new Judgement.Broken(this, new Finding(id, how, List.of(), message, null, null, quote, null,
                FindingState.OPEN, places).at(section.number(), places));
    }

    /** The rule cannot be decided without the facts that are named. */
    public Judgement undecided(String... missing) {
        return new Judgement.Open(this, List.of(missing), null);
    }

    /** The same rule, graver or less grave, with other limits. */
    public Rule with(Severity newSeverity, Severity newMildSeverity, Map<String, BigDecimal> newParameters) {
        return new Rule(id, family, title, formula, needs, newSeverity, newMildSeverity, forms, years, messages,
                source, knownFaults, relation, newParameters, statements, wordings);
    }

    Rule ofFamily(String name) {
        return new Rule(id, name, title, formula, needs, severity, mildSeverity, forms, years, messages, source,
                knownFaults, relation, parameters, statements, wordings);
    }
}

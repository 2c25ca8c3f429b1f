package cn.gouji.validate.deployment;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.catalogue.Wording;
import cn.gouji.validate.deployment.amendment.Comparison;
import cn.gouji.validate.deployment.amendment.OwnRelation;
import cn.gouji.validate.deployment.amendment.Scope;
import cn.gouji.validate.report.CellNames;
import cn.gouji.validate.report.FormCells;

/** Reads the relations that a deployment adds. */
final class RelationReader {

    private static final Set<String> KEYS = new LinkedHashSet<>(
            List.of("id", "title", "region", "kinds", "severity", "left", "is", "right", "message", "source"));
    private static final String FAMILY = "deployment";

    private final Mistakes mistakes;
    private final Set<String> ids = new HashSet<>();

    RelationReader(RuleCatalogue catalogue, Mistakes mistakes) {
        this.mistakes = mistakes;
        catalogue.rules().forEach(rule -> ids.add(rule.id()));
    }

    Optional<OwnRelation> read(Node node) {
        YamlEntry entry = new YamlEntry(node, KEYS, mistakes);
        if (entry.keys().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> id = id(entry);
        Optional<String> title = entry.required("title");
        Optional<Severity> severity = entry.value("severity", text -> Codes.of(Severity.class, text),
                Codes.known(Severity.class));
        if (!entry.has("is")) {
            mistakes.add(node, "'is' is missing");
        }
        Optional<Comparison> comparison = entry.value("is", Comparison::ofSign, "=, <=, >=");
        Scope scope = AmendmentReader.scope(entry, mistakes);
        List<String> left = cells(entry, "left");
        List<String> right = cells(entry, "right");
        List<Form> forms = forms(entry, left, right);
        if (id.isEmpty() || title.isEmpty() || comparison.isEmpty() || forms.isEmpty()) {
            return Optional.empty();
        }
        String formula = sum(forms.getFirst(), left) + " " + comparison.get().sign() + " "
                + sum(forms.getFirst(), right);
        Wording message = message(entry, title.get(), formula, comparison.get());
        Rule rule = new Rule(id.get(), FAMILY, new Wording(title.get(), title.get()), formula, List.of("cells"),
                severity.orElse(Severity.WARNING), null, forms, null, Map.of(Rule.BROKEN, message),
                entry.text("source").orElse("本部署的配置"), List.of(), null, Map.of(), List.of(), List.of());
        return Optional.of(new OwnRelation(scope, rule, left, comparison.get(), right));
    }

    private Optional<String> id(YamlEntry entry) {
        Optional<String> id = entry.required("id");
        id.ifPresent(text -> {
            if (!text.matches("local(\\.[a-z][A-Za-z0-9]*)+")) {
                mistakes.add(entry.node("id"),
                        "the id '" + text + "' must begin with 'local.', such as local.perRegion");
            } else if (!ids.add(text)) {
                mistakes.add(entry.node("id"), "the id '" + text + "' is taken");
            }
        });
        return id;
    }

    private List<String> cells(YamlEntry entry, String side) {
        if (!entry.has(side)) {
            mistakes.add(entry.node(), "'" + side + "' is missing");
        }
        List<ScalarNode> cells = entry.texts(side);
        for (ScalarNode cell : cells) {
            if (Arrays.stream(Form.values()).noneMatch(form -> FormCells.of(form).has(cell.getValue()))) {
                mistakes.add(cell, "there is no cell '" + cell.getValue() + "'");
            }
        }
        return cells.stream().map(ScalarNode::getValue).toList();
    }

    /** The forms that have all the cells. */
    private List<Form> forms(YamlEntry entry, List<String> left, List<String> right) {
        List<Form> forms = Arrays.stream(Form.values())
                .filter(form -> Stream.concat(left.stream(), right.stream()).allMatch(FormCells.of(form)::has))
                .toList();
        boolean allKnown = Stream.concat(left.stream(), right.stream())
                .allMatch(cell -> Arrays.stream(Form.values()).anyMatch(form -> FormCells.of(form).has(cell)));
        if (forms.isEmpty() && allKnown) {
            mistakes.add(entry.node(), "no form has all these cells");
        }
        return forms;
    }

    private static Wording message(YamlEntry entry, String title, String formula, Comparison comparison) {
        String text = entry.text("message").orElse(title + "：" + formula.replace(" " + comparison.sign() + " ",
                "（{left}）应" + comparison.word()) + "（{right}）。");
        return new Wording(text, text);
    }

    private static String sum(Form form, List<String> cells) {
        FormCells known = FormCells.of(form);
        return cells.stream()
                .map(id -> CellNames.cell(known.cell(known.number(id))))
                .collect(Collectors.joining(" + "));
    }
}

package cn.gouji.validate.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.form.Form;

/** Writes {@code RULES.md} from the catalogue: run {@link #main} in the folder of the service. */
final class RulesDocument {

    static final Path FILE = Path.of("RULES.md");

    private RulesDocument() {
    }

    public static void main(String[] args) throws IOException {
        Files.writeString(FILE, text(RuleCatalogue.standard()));
    }

    static String text(RuleCatalogue catalogue) {
        String families = catalogue.rules()
                .stream()
                .map(Rule::family)
                .distinct()
                .map(family -> family(catalogue, family))
                .collect(Collectors.joining("\n"));
        return """
                # Rules

                Version %s, %d rules. Written from the catalogue under `src/main/resources/rules` by `RulesDocument`; do not edit.

                %s"""
                .formatted(catalogue.version(), catalogue.rules().size(), families);
    }

    private static String family(RuleCatalogue catalogue, String family) {
        return "## " + family + "\n\n" + catalogue.rules()
                .stream()
                .filter(rule -> rule.family().equals(family))
                .map(RulesDocument::rule)
                .collect(Collectors.joining("\n"));
    }

    private static String rule(Rule rule) {
        String severity = ContractJson.code(rule.severity())
                + (rule.mildSeverity() == null ? "" : " or " + ContractJson.code(rule.mildSeverity()));
        StringBuilder text = new StringBuilder("### `" + rule.id() + "`\n\n");
        text.append(rule.title().zh()).append(" · ").append(rule.title().en()).append("\n\n");
        text.append("- ").append(rule.formula()).append('\n');
        text.append("- severity: ").append(severity).append('\n');
        text.append("- forms: ").append(rule.forms().stream().map(Form::code).collect(Collectors.joining(", ")));
        text.append('\n');
        if (rule.years() != null) {
            text.append("- years: ").append(rule.years().from()).append("–").append(rule.years().to()).append('\n');
        }
        if (!rule.parameters().isEmpty()) {
            text.append("- parameters: ").append(rule.parameters().entrySet().stream()
                    .map(entry -> entry.getKey() + " = " + entry.getValue().toPlainString())
                    .collect(Collectors.joining(", "))).append('\n');
        }
        text.append("- source: ").append(rule.source()).append('\n');
        if (!rule.knownFaults().isEmpty()) {
            text.append("- seen: ").append(String.join("；", rule.knownFaults())).append('\n');
        }
        text.append("- says: ").append(rule.messages().get(Rule.BROKEN).zh()).append('\n');
        return text.toString();
    }
}

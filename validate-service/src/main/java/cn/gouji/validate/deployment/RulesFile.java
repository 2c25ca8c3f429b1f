package cn.gouji.validate.deployment;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.deployment.amendment.Amendment;

/**
 * The file in which a deployment changes the rule book.
 *
 * @param version tells this file from others
 */
record RulesFile(String version, List<Amendment> amendments) {

    private static final Set<String> KEYS = new LinkedHashSet<>(List.of("changes", "relations"));
    private static final int DIGITS = 8;

    RulesFile {
        amendments = List.copyOf(amendments);
    }

    /** @throws IllegalArgumentException if it cannot be used; the message tells every mistake with its line */
    static RulesFile read(Path file, RuleCatalogue catalogue) {
        try {
            return read(file.toString(), Files.readString(file), catalogue);
        } catch (IOException e) {
            throw new IllegalArgumentException("The rules in " + file + " cannot be read: " + e, e);
        }
    }

    static RulesFile read(String name, String text, RuleCatalogue catalogue) {
        Mistakes mistakes = new Mistakes();
        List<Amendment> amendments = new ArrayList<>();
        Node root = root(name, text, mistakes);
        if (root != null) {
            YamlEntry file = new YamlEntry(root, KEYS, mistakes);
            AmendmentReader reader = new AmendmentReader(catalogue, mistakes);
            file.list("changes").forEach(node -> reader.change(node).ifPresent(amendments::add));
            file.list("relations").forEach(node -> reader.relation(node).ifPresent(amendments::add));
        }
        mistakes.refuse(name);
        return new RulesFile(hash(text), amendments);
    }

    /** @return null if the file is empty or no YAML */
    private static Node root(String name, String text, Mistakes mistakes) {
        try {
            return new Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            mistakes.add(e.getProblemMark(), "this is no YAML: " + e.getProblem());
            return null;
        } catch (YAMLException e) {
            throw new IllegalArgumentException("The rules in " + name + " are no YAML: " + e.getMessage(), e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
